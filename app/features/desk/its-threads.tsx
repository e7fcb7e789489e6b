import { dayInWords } from "../../../server/domain/day.ts";
import { Link, Stitch, Thread } from "../../components/index.ts";
import type { EngagementDesk } from "./engagement-desk.ts";
import { tell } from "./lately.ts";

/** Its threads: what happened on them lately, a stitch a day. */
export function ItsThreads({ desk: { slug, lately } }: { desk: EngagementDesk }) {
  return (
    <section className="desk-threads" aria-labelledby="threads">
      <h2 id="threads">Lately on its threads</h2>
      {lately.length === 0 ? <p>Nothing yet. The first words that come in begin a thread.</p> : null}
      {lately.length > 0 ? (
        <Thread label="What happened lately">
          {lately.map(({ day, kinds }) => {
            const events = tell(kinds);
            return (
              <Stitch
                key={dayInWords(day)}
                kind={events[0]?.stitch ?? "said"}
                title={dayInWords(day)}
                level={3}
              >
                <ul className="desk-list">
                  {events.map(({ kind, words, at, path }) => (
                    <li key={kind}>
                      <Link href={at === "desk" ? `/desk/${slug}/${path}` : `/e/${slug}/${path}`} alone>
                        {words}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Stitch>
            );
          })}
        </Thread>
      ) : null}
    </section>
  );
}
