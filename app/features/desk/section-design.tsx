import type { ReactNode } from "react";
import { FIRST_LANGUAGE } from "../../../server/domain/language.ts";
import { wordingIn } from "../../../server/domain/translation.ts";
import type { WordingFormat } from "../../../server/domain/wording.ts";
import { Button, Details, Link, Row, Stack, VisuallyHidden } from "../../components/index.ts";
import { Said } from "../taking-part/said.tsx";
import type { ActivityDesign } from "./activity-design.ts";
import { EasyReadAdvice } from "./easy-read-advice.tsx";

interface Props {
  section: ActivityDesign["sections"][number];
  /** The page of the activity. */
  href: string;
  last: number;
  mayChange: boolean;
  /** Its questions. */
  children: ReactNode;
}

/** A section as it was written, its questions, and the ways to change it. */
export function SectionDesign({ section, href, last, mayChange, children }: Props) {
  const { id, position, title, wordings } = section;
  const said = (format: WordingFormat) => wordingIn(wordings, FIRST_LANGUAGE, format);
  const easy = said("easy_read");
  const lines = easy?.sentences ?? [];
  const young = said("young_people");
  const named = <VisuallyHidden>section {position}</VisuallyHidden>;
  return (
    <section aria-labelledby={`section-${id}`}>
      <Stack>
        <h3 id={`section-${id}`}>
          Section {position}: {title}
        </h3>
        <Said sentences={said("standard")?.sentences ?? []} />
        {easy ? (
          <Details summary={`Section ${position} in Easy Read`}>
            {easy.heading ? <p>The title: {easy.heading}</p> : null}
            <Said sentences={lines} />
            <EasyReadAdvice sentences={lines} level={4} />
          </Details>
        ) : null}
        {young ? (
          <Details summary={`Section ${position} for children and young people`}>
            {young.heading ? <p>The title: {young.heading}</p> : null}
            <Said sentences={young.sentences} />
            <EasyReadAdvice sentences={young.sentences} level={4} pictured={false} />
          </Details>
        ) : null}
        {mayChange ? (
          <>
            <p>
              <Link href={`${href}/sections/${id}`} alone>
                Change section {position}
              </Link>
            </p>
            {last > 1 ? (
              <form method="post">
                <input type="hidden" name="intent" value="move-section" />
                <input type="hidden" name="section" value={id} />
                <Row>
                  {position > 1 ? (
                    <Button tone="quiet" name="direction" value="up">
                      Move up {named}
                    </Button>
                  ) : null}
                  {position < last ? (
                    <Button tone="quiet" name="direction" value="down">
                      Move down {named}
                    </Button>
                  ) : null}
                </Row>
              </form>
            ) : null}
            <Details summary={`Remove section ${position}`}>
              <form method="post">
                <input type="hidden" name="intent" value="remove-section" />
                <input type="hidden" name="section" value={id} />
                <p>
                  Its title and introduction go. Its questions stay
                  {position > 1 ? `, at the end of section ${position - 1}.` : ", before all sections."}
                </p>
                <Button tone="danger">Remove {named}</Button>
              </form>
            </Details>
          </>
        ) : null}
        {children}
      </Stack>
    </section>
  );
}
