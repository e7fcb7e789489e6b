import type { ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import type { Tone } from "../notice/notice.tsx";
import { Picture } from "../picture/picture.tsx";

type TagTone = Tone | "voice";

const pictures: Record<TagTone, PictureName | null> = {
  plain: null,
  agreed: "yes",
  waiting: "time",
  stop: "no",
  voice: "talk",
};

type Props = { tone?: TagTone | undefined; picture?: PictureName | undefined; children: ReactNode };

/** A word or two about a thing: its state, its channel. Colour never says it alone. */
export function Tag({ tone = "plain", picture, children }: Props) {
  const shown = picture ?? pictures[tone];
  return (
    <span className={`tag tone-${tone}`}>
      {shown ? <Picture name={shown} size="small" /> : null}
      {children}
    </span>
  );
}
