import { record as fairness } from "../../../accessibility/interface/fairness.ts";
import { activity as words } from "../../../accessibility/interface/taking-part.ts";
import { openingOf } from "../../../server/domain/wording.ts";
import type { Consultation } from "../../../server/queries/read-consultation.ts";
import type { Openness } from "../../../server/queries/read-openness.ts";
import type { InformationPack } from "../../../server/queries/read-pack.ts";
import { Link, LinkButton, PictureWords, Row, Stack } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";
import { BeforeYouAnswer } from "../openness/before-you-answer.tsx";
import { OpennessChanges } from "../openness/openness-changes.tsx";
import { NotesToReaders } from "../pack/notes-to-readers.tsx";
import { type Place, pathOf } from "./place.ts";
import { Safety } from "./safety.tsx";
import { Told } from "./told.tsx";
import { WayIn } from "./way-in.tsx";
import { YoungWords } from "./young-words.tsx";

interface Props {
  consultation: Consultation;
  place: Place;
  pack: InformationPack;
  openness: Openness;
}

/** The way in, then what is good to know before beginning. Everything can be read before anybody begins. */
export function ConsultationFront({ consultation, place, pack, openness }: Props) {
  const { say } = useWords();
  const { activity, submission, engagement } = consultation;
  const { openedAt } = activity;
  const { rest } = openingOf({ sentences: activity.sentences, text: activity.introduction });
  // What changed before it opened is nothing new to whoever answers it.
  const changes = openness.changes.filter(({ at }) => openedAt !== null && at >= openedAt);
  const isNews = pack.notes.length + changes.length > 0;
  const answering = activity.taking !== null && submission?.state !== "sent";
  return (
    <Stack gap="large">
      <WayIn consultation={consultation} place={place} documents={pack.documents.length} isNews={isNews} />
      <YoungWords consultation={consultation} path={pathOf(place)} />
      {answering ? <GoodToKnow consultation={consultation} /> : null}
      {answering ? <Safety contact={engagement.safetyContact} /> : null}
      {isNews ? (
        <div id="new">
          <Stack>
            <NotesToReaders notes={pack.notes} />
            <OpennessChanges changes={changes} />
          </Stack>
        </div>
      ) : null}
      {rest.sentences.length > 0 || rest.text ? (
        <section aria-labelledby="about">
          <h2 id="about">{say(words.about)}</h2>
          <Told {...rest} lang={activity.lang} />
        </section>
      ) : null}
      <BeforeYouAnswer openness={openness} front={`/e/${engagement.slug}`} />
      <div>
        <p>
          <Link href={pathOf(place, "fairness")} alone>
            {say(fairness.link)}
          </Link>
        </p>
        <Row>
          <LinkButton href={pathOf(place, "print")} tone="plain" picture="print">
            {say(words.print)}
          </LinkButton>
        </Row>
      </div>
    </Stack>
  );
}

/** How much there is to answer, and that nobody has to do it at once, or by name. */
function GoodToKnow({ consultation: { questions, submission } }: Pick<Props, "consultation">) {
  const { say, pictured } = useWords();
  // Before somebody said who they are, only what everybody is asked is sure.
  const forThem = submission ? questions : questions.filter(({ perspectives }) => perspectives.length === 0);
  return (
    <section aria-labelledby="good-to-know">
      <h2 id="good-to-know">{say(words.goodToKnow)}</h2>
      <PictureWords
        lines={[
          ...(forThem.length === 1
            ? pictured(words.oneQuestion)
            : pictured(words.questions, { count: forThem.length })),
          ...(forThem.length < questions.length ? pictured(words.more) : []),
          ...pictured(words.stop),
          ...pictured(words.noName),
        ]}
      />
    </section>
  );
}
