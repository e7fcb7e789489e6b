import type { Tx } from "../../server/db.ts";
import { acceptContent } from "../../server/domain/pack.ts";
import { accept } from "../../server/domain/refusal.ts";
import { demonstration } from "../demonstration/index.ts";
import type { Plan } from "./plan.ts";
import { planWordings } from "./questions.ts";

const asHtml = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A document of the demonstration as a page by itself. */
const pageOf = (title: string, paragraphs: readonly string[]) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)}</title>
</head>
<body style="max-width: 60ch; margin: 2rem auto; padding: 0 1rem; font: 1.25rem/1.6 sans-serif">
<h1>${asHtml(title)}</h1>
${paragraphs.map((words) => `<p>${asHtml(words)}</p>`).join("\n")}
</body>
</html>
`;

/** Writes the information packs of the consultations, and plans the other wordings of their notes. */
export async function writePack(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  await tx.packDocument.createMany({
    data: demonstration.pack.map(({ key, activity, title, format, tells }) => ({
      id: plan.id(`pack ${key}`),
      engagementId,
      activityId: plan.id(`activity ${activity}`),
      title,
      format,
      tells: [...tells],
    })),
  });
  await tx.packVersion.createMany({
    data: demonstration.pack.flatMap(({ key, title, versions }) =>
      versions.map(({ day, paragraphs, note }, index) => ({
        id: plan.id(`pack ${key} ${index + 1}`),
        engagementId,
        documentId: plan.id(`pack ${key}`),
        number: index + 1,
        ...accept(
          acceptContent({
            file: new TextEncoder().encode(pageOf(title, paragraphs)),
            fileName: title,
            link: "",
          }),
        ),
        publishedBy: plan.id("person nadia"),
        publishedAt: plan.day(day),
        note: note ?? null,
      })),
    ),
  });
  for (const { key, versions } of demonstration.pack) {
    versions.forEach(({ noteEasyRead }, index) => {
      const name = `pack ${key} ${index + 1}`;
      planWordings(plan, name, { packVersionId: plan.id(name) }, { easyRead: noteEasyRead });
    });
  }
}
