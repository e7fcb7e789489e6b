import { LinkButton } from "../../components/index.ts";

/** The way back to the page that somebody left for help, support or a stop. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <LinkButton href={to} picture="back">
      {children}
    </LinkButton>
  );
}
