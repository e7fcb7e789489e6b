/** The demonstration's equality impact assessment: its sections, its evidence, and one published draft. */
import type { Tx } from "../../server/db.ts";
import { CHARACTERISTICS, tellCount } from "../../server/domain/assessment.ts";
import { countEvidence, countThemes } from "../../server/shared/assessment.ts";
import { demonstration } from "../demonstration/index.ts";
import { passageId } from "./passages.ts";
import type { Plan } from "./plan.ts";

export async function writeAssessment(plan: Plan, tx: Tx): Promise<void> {
  const { assessment } = demonstration;
  const { engagementId } = plan;
  const at = plan.day(assessment.day);
  const nadia = plan.id("person nadia");
  const passageOf = (key: string) => {
    const said = plan.rows.contribution.find(({ reference }) => reference === plan.reference(key));
    const passage = plan.rows.passage.find(({ contributionId }) => contributionId === said?.id);
    if (!passage?.id) throw new Error(`The demonstration's assessment names "${key}", which is not there.`);
    return passage.id;
  };
  const sections = assessment.sections.map(({ contributions, passages = [], themes, ...section }) => ({
    ...section,
    passages: [
      ...contributions.map(passageOf),
      ...passages.map(({ contribution, nth }) => passageId(plan, contribution, nth)),
    ],
    themes: themes.map((key) => ({
      id: plan.id(`theme ${key}`),
      name: demonstration.themes.find((theme) => theme.key === key)?.name ?? "",
    })),
  }));
  await tx.assessmentSection.createMany({
    data: sections.map(({ characteristic, known, affected, actions }) => ({
      engagementId,
      characteristic,
      known,
      affected,
      actions,
      writtenBy: nadia,
      writtenAt: at,
    })),
  });
  await tx.assessmentEvidence.createMany({
    data: sections.flatMap(({ characteristic, passages, themes }) =>
      [
        ...passages.map((passageId) => ({ passageId })),
        ...themes.map(({ id: themeId }) => ({ themeId })),
      ].map((source, nth) => ({
        id: plan.id(`evidence ${characteristic} ${nth}`),
        engagementId,
        characteristic,
        ...source,
        linkedBy: nadia,
        linkedAt: at,
      })),
    ),
  });
  const { suppressionBelow: below } = await tx.engagement.findUniqueOrThrow({ where: { id: engagementId } });
  const counts = await countEvidence(tx, engagementId);
  const carrying = await countThemes(
    tx,
    sections.flatMap(({ themes }) => themes.map(({ id }) => id)),
  );
  await tx.publishedAssessment.create({
    data: {
      id: plan.id("assessment 1"),
      engagementId,
      number: 1,
      focus: assessment.focus,
      team: assessment.team,
      below,
      publishedBy: nadia,
      publishedAt: at,
      sections: CHARACTERISTICS.map((characteristic) => {
        const section = sections.find((each) => each.characteristic === characteristic);
        const near = (section?.themes ?? []).map(({ id }) => carrying.get(id) ?? 0);
        return {
          characteristic,
          known: section?.known ?? "",
          affected: section?.affected ?? "",
          actions: section?.actions ?? "",
          told: tellCount(
            counts.get(characteristic) ?? 0,
            near.filter((count) => count >= below),
            below,
          ),
          passages: section?.passages ?? [],
          themes: (section?.themes ?? []).map(({ name }) => name),
        };
      }),
    },
  });
}
