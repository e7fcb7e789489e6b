import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PERSPECTIVES } from "../../server/domain/submission.ts";
import {
  Button,
  Card,
  Details,
  Link,
  NativeSelect,
  Pager,
  PageTitle,
  Row,
  Stack,
  Tag,
  TextField,
} from "../components/index.ts";
import { PickOne } from "../components/scripted.ts";
import { QuotedWords } from "../features/reading/quoted-words.tsx";
import { byWhom, perspectiveWords } from "../features/reading/words.ts";
import { orPage } from "../lib/form.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle("What people said", data?.engagement.title ?? "Desk") },
];

const SHOW = [
  { value: "unread", label: "Nobody has read it yet" },
  { value: "unanswered", label: "No response yet" },
  { value: "answered", label: "Has a response" },
  { value: "unapproved", label: "Words are private" },
] as const;

const FILTERS = ["words", "show", "theme", "clause", "perspective"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""]));
  const queue = await orPage(
    context.api.contribution.queue({
      ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== "")),
      engagement: params["engagement"] ?? "",
      page: query.get("page") ?? 1,
    }),
  );
  return { ...queue, chosen };
}

/** As much of the words as a list needs. */
const SHORT = 240;

export default function QueuePage() {
  const { engagement, total, page, pages, themes, clauses, contributions, chosen } =
    useLoaderData<typeof loader>();
  const here = `/desk/${engagement.slug}`;
  const narrowed = Object.values(chosen).some((value) => value !== "");
  const at = (to: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)), page: String(to) })}`;
  return (
    <Stack gap="large">
      <PageTitle above={<Link href={here}>{engagement.title}</Link>}>What people said</PageTitle>
      <Details summary="Find and narrow down" open={narrowed}>
        <form method="get">
          <Stack>
            <TextField
              label="Words or a reference"
              name="words"
              type="search"
              optional
              defaultValue={chosen["words"]}
            />
            <NativeSelect
              label="State"
              name="show"
              optional
              prompt="All of it"
              choices={SHOW}
              defaultValue={chosen["show"]}
            />
            <PickOne
              label="Theme"
              name="theme"
              optional
              prompt="Any theme"
              choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={chosen["theme"]}
            />
            <PickOne
              label="Clause that it speaks about"
              name="clause"
              optional
              prompt="Any clause"
              choices={clauses.map(({ clauseId, number, title }) => ({
                value: clauseId,
                label: `${number} ${title}`,
              }))}
              defaultValue={chosen["clause"]}
            />
            <NativeSelect
              label="Who speaks"
              name="perspective"
              optional
              prompt="Anybody"
              choices={PERSPECTIVES.map((value) => ({ value, label: perspectiveWords[value].many }))}
              defaultValue={chosen["perspective"]}
            />
            <Row>
              <Button tone="plain" picture="search">
                Show these
              </Button>
              {narrowed ? (
                <Link href={`${here}/contributions`} alone>
                  Show all of it
                </Link>
              ) : null}
            </Row>
          </Stack>
        </form>
      </Details>
      <p>
        {total === 0
          ? "Nothing here."
          : `${total.toLocaleString("en-GB")} ${total === 1 ? "contribution" : "contributions"}, oldest first.`}
      </p>
      {contributions.map((one) => (
        <Card
          key={one.reference}
          title={`${one.reference}: ${byWhom(one.perspective, one.channel)}`}
          href={`${here}/contributions/${one.reference}`}
          level={2}
        >
          {one.choice ? <p>Chose: {one.choice}</p> : null}
          {one.text ? (
            <QuotedWords text={one.text.replace(/\s+/g, " ")} language={one.language} most={SHORT} />
          ) : null}
          {one.erased ? <p>The words were erased.</p> : null}
          <Row>
            {one.read ? <Tag tone="agreed">Read</Tag> : <Tag tone="waiting">Unread</Tag>}
            {one.answered ? <Tag tone="agreed">Answered</Tag> : <Tag tone="waiting">No response</Tag>}
            {one.approved ? <Tag>Words are public</Tag> : null}
            {one.themes.map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
          </Row>
        </Card>
      ))}
      {pages > 1 ? (
        <Pager
          label="Contributions"
          words={`Page ${page} of ${pages}`}
          previous={page > 1 ? { href: at(page - 1), label: "Earlier" } : undefined}
          next={page < pages ? { href: at(page + 1), label: "Later" } : undefined}
        />
      ) : null}
    </Stack>
  );
}
