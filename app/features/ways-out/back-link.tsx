import { LinkButton } from "../../components/index.ts";

/** The way back to the page that somebody left for help, support or a stop. */
export function BackLink({ to, children = "Go back to where you were" }: { to: string; children?: string }) {
  return (
    <LinkButton href={to} picture="back">
      {children}
    </LinkButton>
  );
}
