import type { Actor } from "../../server/domain/policy.ts";
import { type NewContribution, saveContributions } from "../../server/shared/contribute.ts";
import type { World } from "./world.ts";

/** An engagement with a specification at version 0.1 and a consultation, and who works on it. */
export async function startSpecification(world: World, options: { suppressionBelow?: number } = {}) {
  const authority = await world.makeAuthority();
  const commissioner = await world.makeStaff(authority);
  const { id: engagementId, slug } = await world.makeEngagement(authority, options);
  await world.as(commissioner).specification.import({
    engagement: slug,
    fileName: "hub.md",
    file: new TextEncoder().encode(
      "# Carers hub\n\n## 1 Help at night\n\nThe hub must answer calls from 9 am to 5 pm.\n\n## 2 Breaks\n\nCarers may ask for a break.\n",
    ),
  });
  const activity = await world.db.activity.create({
    data: {
      engagementId,
      kind: "consultation",
      slug: "ask",
      title: "Ask",
      introduction: "",
      rung: "consultation",
    },
  });
  const clauses = await world.db.clauseRevision.findMany({
    where: { engagementId },
    orderBy: { position: "asc" },
  });
  const clause = (title: string) => {
    const found = clauses.find((each) => each.title === title);
    if (!found) throw new Error(`No clause ${title}`);
    return found;
  };
  return {
    engagementId,
    slug,
    authority,
    commissioner,
    activityId: activity.id,
    night: clause("Help at night"),
    breaks: clause("Breaks"),
    /** Somebody says this; returns its reference and whole passage. */
    say: async (words: string, about: Partial<NewContribution> = {}) => {
      const [saved] = await world.db.$transaction((tx) =>
        saveContributions(world.deps, tx, [
          {
            engagementId,
            activityId: activity.id,
            kind: "answer",
            channel: "online",
            voice: "own",
            perspective: "carer",
            words,
            ...about,
          },
        ]),
      );
      if (!saved) throw new Error("Nothing was saved");
      return saved;
    },
  };
}

export type Started = Awaited<ReturnType<typeof startSpecification>>;

/** Everything that the public can ask about an engagement's specification, as one text to search. */
export async function everythingPublic(
  world: World,
  actor: Actor,
  started: Started,
  references: readonly string[],
) {
  const api = world.as(actor);
  const engagement = started.slug;
  const versions = await api.version.list({ engagement });
  const labels = versions.versions.map(({ label }) => label);
  return JSON.stringify([
    versions,
    await Promise.all(labels.map((label) => api.version.read({ engagement, label }))),
    await Promise.all(labels.map((label) => api.version.changes({ engagement, label }))),
    await api.clause.thread({ engagement, clause: started.night.clauseId }),
    await api.story.youSaidWeDid({ engagement }),
    await Promise.all(references.map((reference) => api.contribution.thread({ engagement, reference }))),
  ]);
}
