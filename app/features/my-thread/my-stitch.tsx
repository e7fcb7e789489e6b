import { happened } from "../../../accessibility/interface/my-thread.ts";
import { dayInWords } from "../../../server/domain/day.ts";
import type { ThreadChange, ThreadStitch } from "../../../server/domain/my-thread.ts";
import { Link, Stitch } from "../../components/index.ts";
import { Tell, useWords } from "../../lib/words.tsx";
import { Said } from "../taking-part/said.tsx";

type Props = { stitch: ThreadStitch; engagement: string; level?: 3 | 4 };

/** One thing that happened after the words were sent, in words, with its day. */
export function MyStitch({ stitch, engagement, level = 3 }: Props) {
  const { say } = useWords();
  const common = { date: dayInWords(stitch.at), level };
  switch (stitch.kind) {
    case "received":
      return <Stitch kind="said" {...common} />;
    case "read":
      return (
        <Stitch kind="understood" title={say(happened.read)} {...common}>
          <Tell words={happened.reading} />
        </Stitch>
      );
    case "themed":
      return (
        <Stitch kind="understood" {...common}>
          <Tell words={happened.themed} values={{ name: stitch.name }} />
        </Stitch>
      );
    case "merged":
      return (
        <Stitch kind="understood" title={say(happened.merged)} {...common}>
          <Tell words={happened.merging} />
        </Stitch>
      );
    case "agreed":
      return (
        <Stitch kind="decided" title={say(happened.agreed)} {...common}>
          {stitch.easyRead.length > 0 ? <Said sentences={stitch.easyRead} /> : <p>{stitch.text}</p>}
        </Stitch>
      );
    case "answered": {
      const { kind, reason, easyRead } = stitch.response;
      return (
        <Stitch kind="decided" title={stitch.beforehand ? say(happened.beforehand) : undefined} {...common}>
          <div className="told-first">
            <Tell words={happened.decided[kind]} />
          </div>
          {easyRead.length > 0 ? <Said sentences={easyRead} /> : <p className="as-written">{reason}</p>}
        </Stitch>
      );
    }
    case "changed":
      return (
        <Stitch kind="changed" {...common}>
          <Changed change={stitch.change} engagement={engagement} />
        </Stitch>
      );
  }
}

/** The clause that changed and the version that holds the change; what it says now, or why. */
function Changed({ change, engagement }: { change: ThreadChange; engagement: string }) {
  const { say } = useWords();
  const { clauseId, number, title, version, easyRead, reason } = change;
  return (
    <>
      <p>
        <Link href={`/e/${engagement}/clauses/${clauseId}`}>{say(happened.clause, { number, title })}</Link>
        {say(happened.changedIn)}
        <Link href={`/e/${engagement}/versions/${version}`}>{say(happened.version, { version })}</Link>.
      </p>
      {easyRead.length > 0 ? (
        <>
          <Tell words={happened.changed} />
          <Said sentences={easyRead} />
        </>
      ) : reason ? (
        <p className="as-written">{reason}</p>
      ) : null}
    </>
  );
}
