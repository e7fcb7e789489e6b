import type { ReactNode } from "react";
import type { AssessmentSectionDesk } from "../../../server/queries/read-assessment-section.ts";
import {
  Button,
  Link,
  NativeSelect,
  Row,
  Stack,
  Tag,
  TextField,
  VisuallyHidden,
} from "../../components/index.ts";
import { QuotedWords } from "../reading/quoted-words.tsx";

type Said = AssessmentSectionDesk["linked"][number];

/** What speaks to a characteristic: what is linked, and a search for what could be. A person links it. */
export function SectionEvidence({ page, words }: { page: AssessmentSectionDesk; words: string }) {
  const { engagement, linked, linkedThemes, themes, found, mayLink } = page;
  return (
    <section aria-labelledby="evidence">
      <Stack gap="large">
        <div>
          <h2 id="evidence">What people said</h2>
          <p>
            Link what speaks to this, whoever said it. Everybody is told how many there are, unless they are
            few, and reads words that you approved.
          </p>
        </div>
        {linked.length + linkedThemes.length === 0 ? <p>Nothing is linked yet.</p> : null}
        {linkedThemes.length > 0 ? (
          <ul>
            {linkedThemes.map(({ id, name }) => (
              <li key={id}>
                <Row>
                  <span>Theme: {name}</span>
                  {mayLink ? (
                    <Act intent="unlink" name="theme" value={id} label={name} words={words} />
                  ) : null}
                </Row>
              </li>
            ))}
          </ul>
        ) : null}
        {linked.map((said) => (
          <Linkable key={said.passage ?? said.reference} said={said} engagement={engagement.slug}>
            {mayLink ? (
              <Act
                intent="unlink"
                name="reference"
                value={said.reference}
                passage={said.passage}
                label={said.reference}
                words={words}
              />
            ) : null}
          </Linkable>
        ))}
        {mayLink ? (
          <>
            {themes.length > 0 ? (
              <form method="post" aria-label="Link a theme">
                <Stack>
                  <input type="hidden" name="intent" value="link" />
                  <NativeSelect
                    label="Link a theme"
                    name="theme"
                    hint="All that carries it speaks to this."
                    choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                  <Row>
                    <Button tone="plain">Link this theme</Button>
                  </Row>
                </Stack>
              </form>
            ) : null}
            <form method="get" aria-label="Search what people said">
              <Stack>
                <TextField
                  label="Search what people said"
                  name="words"
                  hint="For example, night or phone."
                  defaultValue={words}
                />
                <Row>
                  <Button tone="plain" picture="search">
                    Search
                  </Button>
                </Row>
              </Stack>
            </form>
            {words ? (
              <p>
                {found.length === 0
                  ? `Nothing else was found for “${words}”.`
                  : `Found for “${words}”, oldest first:`}
              </p>
            ) : null}
            {found.map((said) => (
              <Linkable key={said.reference} said={said} engagement={engagement.slug}>
                <Act
                  intent="link"
                  name="reference"
                  value={said.reference}
                  label={said.reference}
                  words={words}
                />
              </Linkable>
            ))}
          </>
        ) : null}
      </Stack>
    </section>
  );
}

interface LinkableProps {
  said: Said;
  engagement: string;
  children: ReactNode;
}

function Linkable({ said, engagement, children }: LinkableProps) {
  return (
    <QuotedWords text={said.text} language={said.language} startsAt={said.startsAt} most={400}>
      <Row>
        <Link
          href={`/desk/${engagement}/contributions/${said.reference}${said.passage ? `?passage=${said.passage}` : ""}`}
          alone
        >
          Read {said.reference}
        </Link>
        <Tag tone={said.approved ? "agreed" : "waiting"}>
          {said.approved ? "Everybody may read it" : "Only staff read it"}
        </Tag>
        {children}
      </Row>
    </QuotedWords>
  );
}

interface ActProps {
  intent: "link" | "unlink";
  name: "reference" | "theme";
  value: string;
  /** One passage of a contribution. */
  passage?: string | null;
  label: string;
  /** The search that the page comes back to. */
  words: string;
}

function Act({ intent, name, value, passage, label, words }: ActProps) {
  const verb = intent === "link" ? "Link" : "Take off";
  return (
    <form method="post" aria-label={`${verb} ${label}`}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={name} value={value} />
      {passage ? <input type="hidden" name="passage" value={passage} /> : null}
      <input type="hidden" name="words" value={words} />
      <Button tone="plain">
        {verb} <VisuallyHidden>{label}</VisuallyHidden>
      </Button>
    </form>
  );
}
