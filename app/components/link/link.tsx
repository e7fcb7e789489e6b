import type { AnchorHTMLAttributes, ReactNode } from "react";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className"> & {
  href: string;
  children: ReactNode;
  /** A link that stands alone on its line and so needs a full-height target. */
  alone?: boolean | undefined;
};

/** A plain link: every page is a whole page from the server, so that it works without scripts. */
export function Link({ alone, children, ...rest }: Props) {
  return (
    <a className={alone ? "link link-alone" : "link"} {...rest}>
      {children}
    </a>
  );
}
