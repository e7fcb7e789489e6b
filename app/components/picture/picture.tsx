import type { PictureName } from "../../../accessibility/pictures.ts";
import spriteUrl from "./pictures.svg?url";

type Props = {
  name: PictureName;
  /** Words for the picture when no text beside it says the same. */
  label?: string | undefined;
  size?: "small" | "medium" | "large" | undefined;
};

/** A line drawing out of the sprite. Without a label it is decoration and screen readers pass it by. */
export function Picture({ name, label, size = "medium" }: Props) {
  const className = `picture picture-${size}`;
  const drawing = <use href={`${spriteUrl}#${name}`} />;
  return label ? (
    <svg className={className} viewBox="0 0 24 24" focusable="false" role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg className={className} viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      {drawing}
    </svg>
  );
}
