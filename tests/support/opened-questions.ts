import type { AddQuestionInput } from "../../server/domain/question.ts";
import type { Caller } from "../../server/trpc/router.ts";
import { withReasons } from "./opening.ts";
import type { World } from "./world.ts";

type Unplaced<T> = T extends unknown
  ? Omit<T, "engagement" | "activity" | "wordings" | "mayBeConfidential" | "perspectives">
  : never;

/** An open consultation of an authority of its own, with these questions in this order. */
export async function openQuestions(world: World, questions: readonly Unplaced<AddQuestionInput>[]) {
  const authority = await world.makeAuthority();
  const commissioner: Caller = world.as(await world.makeStaff(authority));
  const engagement = await world.makeEngagement(authority);
  const { slug: activity } = await commissioner.activity.create({
    engagement: engagement.slug,
    kind: "consultation",
    title: "Tell us about help at night",
    introduction: "It takes ten minutes.",
    rung: "consultation",
  });
  const place = { engagement: engagement.slug, activity };
  const questionIds: string[] = [];
  for (const [index, question] of questions.entries()) {
    const wordings = { standard: [{ text: `What would you like to say about part ${index + 1}?` }] };
    const { id } = await commissioner.activity.addQuestion({
      ...question,
      ...place,
      wordings,
    } as AddQuestionInput);
    questionIds.push(id);
  }
  const closesAt = new Date(world.clock.now.getTime() + 70 * 86_400_000);
  await commissioner.activity.open({ ...place, closesAt, ...withReasons });
  return { authority, engagementId: engagement.id, place, commissioner, questionIds };
}
