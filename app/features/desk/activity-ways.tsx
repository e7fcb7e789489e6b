import { Columns, Link } from "../../components/index.ts";
import type { ActivityDesign } from "./activity-design.ts";

interface Way {
  path: string;
  label: string;
}

/** What somebody can do with an activity, beside its questions: what prepares it, and what came in. */
export function ActivityWays({ design, href }: { design: ActivityDesign; href: string }) {
  const { engagement, slug, state, kind, mayDesign, mayExport } = design;
  const consultation = kind === "consultation";
  const prepare: Way[] = consultation
    ? [
        { path: `${href}/pack`, label: "Information pack" },
        { path: `${href}/fairness`, label: "Fairness check" },
        { path: `${href}/languages`, label: "Languages, and words for young people" },
        ...(mayDesign
          ? [
              { path: `${href}/answering`, label: "Who may answer, and until when" },
              {
                path: `/desk/${engagement.slug}/easy-read/activity-${slug}`,
                label: "The introduction in Easy Read",
              },
            ]
          : []),
      ]
    : [];
  const cameIn: Way[] = [
    ...(consultation && state !== "draft"
      ? [
          { path: `${href}/type-in`, label: "Type in an answer" },
          { path: `${href}/results`, label: "Results" },
          { path: `${href}/who-took-part`, label: "Who took part" },
        ]
      : []),
    ...(mayExport ? [{ path: `${href}/export`, label: "Download what people said" }] : []),
  ];
  if (prepare.length + cameIn.length === 0) return null;
  return (
    <Columns>
      <Ways title="Prepare it" ways={prepare} />
      <Ways title="What people said" ways={cameIn} />
    </Columns>
  );
}

function Ways({ title, ways }: { title: string; ways: readonly Way[] }) {
  if (ways.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="desk-list">
        {ways.map(({ path, label }) => (
          <li key={path}>
            <Link href={path} alone>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
