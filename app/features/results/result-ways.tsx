import { results } from "../../../accessibility/interface/results.ts";
import { GROUPINGS, type Grouping } from "../../../server/domain/results.ts";
import { Link, Row } from "../../components/index.ts";
import { useWords } from "../../lib/words.tsx";

const WAYS = ["all", ...(Object.keys(GROUPINGS) as Grouping[])] as const;

/** What the columns can be, as links: the page says which it shows now. */
export function ResultWays({ by }: { by: Grouping | null }) {
  const { say } = useWords();
  return (
    <nav aria-label={say(results.columns)}>
      <p>{say(results.columns)}</p>
      <Row>
        {WAYS.map((way) => {
          const words = say(results.ways[way]);
          if (way === (by ?? "all"))
            return (
              <strong key={way} aria-current="page" className="results-here">
                {words}
              </strong>
            );
          return (
            <Link key={way} href={way === "all" ? "?" : `?by=${way}`} alone>
              {words}
            </Link>
          );
        })}
      </Row>
    </nav>
  );
}
