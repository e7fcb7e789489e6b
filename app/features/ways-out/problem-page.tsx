import { isRouteErrorResponse } from "@remix-run/react";
import { errors } from "../../../accessibility/interface/errors.ts";
import { type Label, same, type Telling } from "../../../accessibility/interface/words.ts";
import { isRefusal, type RefusalCode } from "../../../server/domain/refusal.ts";
import { LinkButton, PageTitle, Row, Stack } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

type Way = { href: string; label: Label };

const titles: Record<number, Label> = errors.titles;

/** What went wrong on a page that cannot be shown, as its title and a sentence. */
export function explainProblem(error: unknown): { title: Label; words: string | Telling } {
  if (isRouteErrorResponse(error) && error.status < 500) {
    const title = titles[error.status] ?? errors.other;
    if (isRefusal(error.data)) return { title, words: error.data.message };
    return { title, words: error.status === 404 ? errors.checkAddress : errors.goBack };
  }
  return { title: errors.ours, words: errors.tryAgain };
}

const HAVE_A_CODE: Way = { href: "/return", label: errors.haveCode };

/** Where somebody can go from a refusal, the nearest first. */
function waysOn(refusal: RefusalCode | null, path: string): Way[] {
  const [, room, engagement, , reference] = path.split("?")[0]?.split("/") ?? [];
  const signIn = { href: `/sign-in?from=${encodeURIComponent(path)}`, label: errors.signIn };
  switch (refusal) {
    case "sign-in-needed":
      return room === "desk" ? [signIn] : [HAVE_A_CODE, { href: "/sign-in", label: errors.signIn }];
    case "join-code-unknown":
      return [{ href: "/live", label: errors.typeJoinCode }];
    case "reference-unknown":
      return room === "desk"
        ? [
            {
              href: `/desk/${engagement}/contributions?words=${reference}`,
              label: same("Look for it in what people said"),
            },
          ]
        : [{ href: `/e/${engagement}/you-said-we-did`, label: errors.whatCame }];
    default:
      return room === "desk" ? [{ href: "/desk", label: same("Go to my desk") }] : [];
  }
}

/** Stands where a page cannot be shown: what is wrong, and where to go from here. */
export function ProblemPage({ error, path }: { error: unknown; path: string }) {
  const { say } = useWords();
  const { title, words } = explainProblem(error);
  const refusal = isRouteErrorResponse(error) && isRefusal(error.data) ? error.data.refusal : null;
  const ways = [...waysOn(refusal, path), { href: "/", label: errors.first }];
  return (
    <Stack gap="large">
      <PageTitle lede={typeof words === "string" ? words : <Tell words={words} />}>{say(title)}</PageTitle>
      <Row>
        {ways.map(({ href, label }, index) => (
          <LinkButton key={href} href={href} tone={index === 0 ? "main" : "plain"}>
            {say(label)}
          </LinkButton>
        ))}
      </Row>
    </Stack>
  );
}
