import type { ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { Picture } from "../picture/picture.tsx";

type Props = {
  title: ReactNode;
  /** Makes the title a link and the whole card its target. */
  href?: string | undefined;
  level?: 2 | 3 | 4 | undefined;
  picture?: PictureName | undefined;
  children?: ReactNode;
  lang?: string | undefined;
};

/** One of a few things to choose between, or one thing of a list. */
export function Card({ title, href, level = 2, picture, children, lang }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={href ? "card card-link" : "card"} lang={lang}>
      {picture ? <Picture name={picture} /> : null}
      <Heading className="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {children ? <div className="card-words">{children}</div> : null}
    </div>
  );
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>;
}
