import { MOST_PARTS } from "../../../server/domain/theme.ts";
import type { Caller } from "../../../server/trpc/router.ts";
import { Button, Link, Notice, Pager, Radios, Stack, TextField } from "../../components/index.ts";
import { QuotedWords } from "../reading/quoted-words.tsx";
import { byWhom } from "../reading/words.ts";

type Plan = Awaited<ReturnType<Caller["theme"]["splitPlan"]>>;

/** In the form: a passage that stays where it is. */
export const STAYS = "";

/** What was moved on the page before. */
export function Moved({ moved, gone }: { moved: number; gone: number }) {
  return (
    <Notice tone="agreed" title={moved === 1 ? "1 passage was moved" : `${moved} passages were moved`}>
      {gone > 0 ? (
        <p>
          {gone === 1 ? "One had" : `${gone} had`} been moved by somebody else meanwhile, and{" "}
          {gone === 1 ? "stays" : "stay"} where they put {gone === 1 ? "it" : "them"}.
        </p>
      ) : (
        <p>You can go on, or leave this page.</p>
      )}
    </Notice>
  );
}

/** The names of the themes that a theme is split into. */
export function NameParts({ names, problem }: { names: readonly string[]; problem: string | null }) {
  return (
    <form method="get">
      <Stack>
        {Array.from({ length: MOST_PARTS }, (_, nth) => (
          <TextField
            key={String(nth)}
            label={nth === 0 ? "What is the new theme called?" : `New theme ${nth + 1}`}
            name={`into-${nth + 1}`}
            optional={nth > 0}
            hint={nth === 0 ? "The name of a theme that is there already will do as well." : undefined}
            defaultValue={names[nth]}
            error={nth === 0 ? (problem ?? undefined) : undefined}
          />
        ))}
        <Button name="next" value="choose">
          Go on
        </Button>
      </Stack>
    </form>
  );
}

type ChooseProps = {
  /** The theme's page. */
  here: string;
  it: Plan & { names: readonly string[]; after: string | null };
  /** What was chosen in a form that was refused. */
  chosen: Readonly<Record<string, string>>;
  error: string | undefined;
};

/** A page of the theme's passages, each with where it goes. */
export function ChoosePassages({ here, it, chosen, error }: ChooseProps) {
  const { name, names, others, passages, total, later, after } = it;
  const words = (into: string) =>
    others.some((other) => other.toLowerCase() === into.toLowerCase())
      ? `To “${into}”, which is there already`
      : `To “${into}”, which is new`;
  const last = passages.at(-1);
  const page = (more: Record<string, string>) => {
    const search = new URLSearchParams({ next: "choose", ...more });
    for (const [nth, into] of names.entries()) search.append(`into-${nth + 1}`, into);
    return `${here}/split?${search}`;
  };
  if (passages.length === 0) return <p>There is nothing more in this theme that could be moved.</p>;
  return (
    <form method="post">
      <Stack>
        {passages.map(({ id, reference, perspective, language, choice, text }, nth) => (
          <Stack key={id} gap="small">
            <QuotedWords text={text ?? (choice ? "" : "These words were erased.")} language={language}>
              {choice ? <p lang="en-GB">Chose: {choice}</p> : null}
              <p lang="en-GB">{byWhom(perspective)}</p>
            </QuotedWords>
            <Radios
              label={`Where does ${reference} go?`}
              name={`passage-${id}`}
              choices={[
                { value: STAYS, label: `It stays in “${name}”` },
                ...names.map((into) => ({ value: into, label: words(into) })),
              ]}
              defaultValue={chosen[`passage-${id}`] ?? STAYS}
              error={nth === 0 ? error : undefined}
            />
          </Stack>
        ))}
        <Button>Move what I chose</Button>
        {later || after ? (
          <Pager
            label="Passages"
            words={`${total.toLocaleString("en-GB")} passages in all. Move what you chose before you go on.`}
            previous={after ? { href: page({}), label: "From the beginning" } : undefined}
            next={later && last ? { href: page({ after: last.id }), label: "Later ones" } : undefined}
          />
        ) : null}
        <p>
          <Link href={here} alone>
            Back to “{name}”
          </Link>
        </p>
      </Stack>
    </form>
  );
}
