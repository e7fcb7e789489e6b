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
  return (
    <svg
      className={`picture picture-${size}`}
      viewBox="0 0 24 24"
      focusable="false"
      role={label ? "img" : undefined}
      aria-hidden={label ? undefined : true}
      aria-label={label}
    >
      {label ? <title>{label}</title> : null}
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  );
}
