import type { ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { Picture } from "../picture/picture.tsx";

export type PictureLine = {
  picture: PictureName;
  words: ReactNode;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
};

/** Picture left, words right, one idea a row: how Easy Read is set. */
export function PictureWords({ lines }: { lines: readonly PictureLine[] }) {
  return (
    <div className="picture-words">
      {lines.map(({ picture, words, lang, dir }, index) => (
        <div className="picture-line" key={String(index)} lang={lang} dir={dir}>
          <Picture name={picture} size="large" />
          {typeof words === "string" ? <p>{words}</p> : <div>{words}</div>}
        </div>
      ))}
    </div>
  );
}
