import type { ButtonHTMLAttributes, ReactNode } from "react";
import type { PictureName } from "../../../accessibility/pictures.ts";
import { Picture } from "../picture/picture.tsx";

type ButtonTone = "main" | "plain" | "quiet" | "danger";

type Look = { tone?: ButtonTone | undefined; picture?: PictureName | undefined; children: ReactNode };
type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "children">;

/** Sends its form unless `type` says otherwise. One `main` button on a page. */
export function Button({ tone = "main", picture, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button className={`button button-${tone}`} type={type} {...rest}>
      {picture ? <Picture name={picture} size="small" /> : null}
      <span>{children}</span>
    </button>
  );
}

type LinkButtonProps = Look & { href: string; download?: boolean | undefined; lang?: string | undefined };

/** A link that looks like a button: the next step, when nothing is sent. */
export function LinkButton({ tone = "main", picture, children, ...rest }: LinkButtonProps) {
  return (
    <a className={`button button-${tone}`} {...rest}>
      {picture ? <Picture name={picture} size="small" /> : null}
      <span>{children}</span>
    </a>
  );
}
