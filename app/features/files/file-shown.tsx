import type { ReactNode } from "react";
import { sizeInWords, type UploadKind } from "../../../server/domain/upload.ts";
import { Link, Picture, VisuallyHidden } from "../../components/index.ts";

interface Props {
  file: { id: string; kind: UploadKind; fileName: string; size: number };
  /** Where it lies. */
  src: string;
  /** What a photo shows. */
  alt: string;
  open: string;
  /** Of sound and film: whether what is said in it has been typed out, and where. */
  typed: ReactNode;
}

const pictures = { letter: "letter", photo: "photo", audio: "sound", video: "sign" } as const;

/** A file that somebody added: seen, played with the browser's own controls, or opened; with its name and size. */
export function FileShown({ file: { id, kind, fileName, size }, src, alt, open, typed }: Props) {
  return (
    <div className="file-shown">
      <p className="file-name">
        <Picture name={pictures[kind]} size="small" /> <bdi>{fileName}</bdi>, {sizeInWords(size)}
      </p>
      {kind === "photo" ? <img className="file-photo" src={src} alt={alt} loading="lazy" /> : null}
      {kind === "audio" ? (
        // biome-ignore lint/a11y/useMediaCaption: what is said in it is typed beside it, by a person
        <audio
          id={`player-${id}`}
          className="file-player"
          src={src}
          controls
          preload="metadata"
          aria-label={fileName}
          aria-describedby={`typed-${id}`}
        />
      ) : null}
      {kind === "video" ? (
        // biome-ignore lint/a11y/useMediaCaption: what is said in it is typed beside it, by a person
        <video
          id={`player-${id}`}
          className="file-player"
          src={src}
          controls
          preload="metadata"
          aria-label={fileName}
          aria-describedby={`typed-${id}`}
        />
      ) : null}
      {kind === "audio" || kind === "video" ? <div id={`typed-${id}`}>{typed}</div> : null}
      {kind === "letter" || kind === "photo" ? (
        <Link href={src} alone>
          {open}
          <VisuallyHidden> {fileName}</VisuallyHidden>
        </Link>
      ) : null}
    </div>
  );
}
