import type { ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { Picture } from "../picture/picture.tsx";

export type Tone = "plain" | "agreed" | "waiting" | "stop";

const pictures: Record<Tone, PictureName> = { plain: "info", agreed: "yes", waiting: "time", stop: "stop" };

type Props = {
  tone?: Tone | undefined;
  title?: ReactNode;
  /** Of the title: one deeper than the heading that this stands under. */
  level?: 2 | 3 | 4 | 5 | undefined;
  picture?: PictureName | undefined;
  children?: ReactNode;
};

/** Something to know before going on. It stays on the page: nothing here pops up or goes away by itself. */
export function Notice({ tone = "plain", title, level = 2, picture, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={`notice tone-${tone}`}>
      <Picture name={picture ?? pictures[tone]} />
      <div className="notice-words">
        {title ? <Heading className="notice-title">{title}</Heading> : null}
        {children}
      </div>
    </div>
  );
}
