import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInWords } from "../../server/domain/day.ts";
import { countInWords } from "../../server/domain/reading.ts";
import { Card, Link, Pager, PageTitle, Row, Stack, Tag } from "../components/index.ts";
import { type Chosen, FILTERS, NarrowDown } from "../features/reading/narrow-down.tsx";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { voiceMarks } from "../features/reading/speaker-words.ts";
import { byWhom } from "../features/reading/words.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("What people said", data?.queue.engagement.title ?? "Desk") },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const given = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : [])));
  const chosen: Chosen = given(FILTERS);
  const queue = await orPage(
    context.api.contribution.queue({
      ...given([...FILTERS, "after", "before"]),
      engagement: params["engagement"] ?? "",
    }),
  );
  return { queue, chosen };
}

/** As much of the words as a list needs. */
const SHORT = 240;

/** How many there are, in a sentence that begins with a capital letter. */
function howMany(total: number | null): string {
  if (total === null) return "Oldest first.";
  if (total === 0) return "Nothing here.";
  const count = countInWords(total, "contribution", "contributions");
  return `${count[0]?.toUpperCase()}${count.slice(1)}, oldest first.`;
}

export default function QueuePage() {
  const { queue, chosen } = useLoaderData<typeof loader>();
  const { engagement, total, earlier, later, contributions } = queue;
  const here = `/desk/${engagement.slug}`;
  const all = `${here}/contributions`;
  const at = (place: Record<string, string>) => `?${new URLSearchParams({ ...chosen, ...place })}`;
  const first = contributions[0]?.reference ?? "";
  const last = contributions.at(-1)?.reference ?? "";
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={here}>{engagement.title}</Link>}>What people said</PageTitle>
      <NarrowDown queue={queue} chosen={chosen} all={all} />
      {total === null && contributions.length === 0 ? (
        <p>
          There is no more after this place. <Link href={at({})}>Go to the beginning</Link>
        </p>
      ) : (
        <p>{howMany(total)}</p>
      )}
      {contributions.map((one) => (
        <Card
          key={one.reference}
          title={`${one.reference}: ${byWhom(one.perspective, one.channel)}`}
          href={`${all}/${one.reference}`}
          level={2}
        >
          {one.choice ? <p>Chose: {one.choice}</p> : null}
          {one.text ? (
            <QuotedWords text={one.text.replace(/\s+/g, " ")} language={one.language} most={SHORT} />
          ) : null}
          {one.erased ? <p>The words were erased.</p> : null}
          <Row>
            {voiceMarks[one.voice] ? <Tag>{voiceMarks[one.voice]}</Tag> : null}
            {one.changed ? (
              <Tag tone="waiting">Changed after it was read, on {dayInWords(one.changed)}</Tag>
            ) : null}
            {one.untyped ? <Tag tone="waiting">Needs a transcript</Tag> : null}
            {one.read ? <Tag tone="agreed">Read</Tag> : <Tag tone="waiting">Unread</Tag>}
            {one.passages > 1 ? <Tag>{one.passages} passages</Tag> : null}
            {one.answered === one.passages ? (
              <Tag tone="agreed">Answered</Tag>
            ) : (
              <Tag tone="waiting">
                {one.answered === 0 ? "No response" : `${one.answered} of ${one.passages} passages answered`}
              </Tag>
            )}
            {one.givenTo.map((name) => (
              <Tag key={name}>{name} answers</Tag>
            ))}
            {one.approved ? <Tag>Words are public</Tag> : null}
            {one.themes.map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
          </Row>
        </Card>
      ))}
      {contributions.length > 0 && (earlier || later) ? (
        <Pager
          label="Contributions"
          words={earlier ? (later ? "More before and after these" : "The last of them") : "The first of them"}
          previous={earlier ? { href: at({ before: first }), label: "Earlier" } : undefined}
          next={later ? { href: at({ after: last }), label: "Later" } : undefined}
        />
      ) : null}
    </Stack>
  );
}
