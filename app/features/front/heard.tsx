import { heard as words } from "../../../accessibility/interface/front.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { EngagementFront } from "../../../server/queries/read-engagement-front.ts";
import { Band, Link } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";

function HowMany({ heard }: Pick<EngagementFront, "heard">) {
  if (heard === "none") return <Tell words={words.none} />;
  if (heard === "few") return <Tell words={words.few} />;
  return <Tell words={words.many} values={{ count: heard.toLocaleString("en-GB") }} />;
}

function HowManyAnswers({ answered }: Pick<EngagementFront, "answered">) {
  if (answered === 0) return <Tell words={words.notAnswered} />;
  if (answered === 1) return <Tell words={words.answeredOnce} />;
  return <Tell words={words.answered} values={{ count: answered }} />;
}

/** What was heard and done so far: true counts, and where to read all of it. */
export function Heard({ front }: { front: EngagementFront }) {
  const { say } = useWords();
  const { slug, heard, answered, version } = front;
  return (
    <Band>
      <section aria-labelledby="heard">
        <h2 id="heard">{say(words.title)}</h2>
        <HowMany heard={heard} />
        {heard === "none" ? null : <HowManyAnswers answered={answered} />}
        {version ? (
          <p>
            <Link href={`/e/${slug}/versions/${version.label}`}>
              {say(words.version, { label: version.label })}
            </Link>
            {say(words.published, { day: dayInWords(version.publishedAt) })}
            <Link href={`/e/${slug}/versions`}>{say(words.versions)}</Link>
          </p>
        ) : null}
        <p>
          <Link href={`/e/${slug}/you-said-we-did`} alone>
            {say(words.youSaid)}
          </Link>
        </p>
        <p>
          <Link href="/return" alone>
            {say(words.withCode)}
          </Link>
        </p>
      </section>
    </Band>
  );
}
