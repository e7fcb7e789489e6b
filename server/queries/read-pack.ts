import type { Deps } from "../deps.ts";
import { activityState } from "../domain/activity.ts";
import { PACK_FORMATS, type PackInput } from "../domain/pack.ts";
import { type Actor, can } from "../domain/policy.ts";
import { refuse } from "../domain/refusal.ts";
import { easyReadOf, meetText, readWording } from "../domain/wording.ts";
import { enterPublicActivity } from "../shared/consult.ts";
import { listPack } from "../shared/pack.ts";

/** The information pack of a consultation: its documents, what changed since it opened, and which formats are not there. */
export async function readPack(
  deps: Deps,
  actor: Actor,
  input: PackInput,
  action: "public.read" | "engagement.read",
) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, action, input, now);
  if (activity.kind !== "consultation") return refuse("not-found");
  const documents = await listPack(deps.db, activity.id);
  const formats = new Set(documents.map(({ format }) => format));
  return {
    engagement: { slug: engagement.slug, title: engagement.title },
    activity: {
      slug: activity.slug,
      title: activity.title,
      state: activityState(activity, now),
      closesAt: activity.closesAt,
    },
    documents: documents.map(({ versions, ...document }) => ({
      ...document,
      versions: versions.map(({ wordings, ...version }) => ({
        ...version,
        noteEasyRead: easyReadOf(wordings),
      })),
    })),
    missing: PACK_FORMATS.filter((format) => !formats.has(format)),
    /** Notes to readers, newest first. */
    notes: documents
      .flatMap(({ title, language, versions }) =>
        versions.flatMap(({ id, note, publishedAt, extendedTo, wordings }) => {
          if (!note) return [];
          const met = meetText(wordings.map(readWording), note, input);
          return [{ id, title, language, note, publishedAt, extendedTo, ...met }];
        }),
      )
      .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime()),
    mayChange: can(actor, "activity.design", engagement) && activityState(activity, now) !== "closed",
  };
}
export type InformationPack = Awaited<ReturnType<typeof readPack>>;
