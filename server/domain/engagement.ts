import { z } from "zod";
import { longText, shortText } from "./text.ts";

/** The most topics that a front page lists. */
export const MOST_TOPICS = 30;

/** What is being decided, or what is fixed already and why. */
export const topicFields = {
  title: shortText.min(1, "Say what this is about."),
  standing: z.enum(["can_change", "fixed"], "Say whether it can still change."),
  reason: longText.default(""),
};

/** What is fixed has its reason. */
export const isExplained = (topic: { standing: "can_change" | "fixed"; reason: string }) =>
  topic.standing === "can_change" || topic.reason !== "";
export const UNEXPLAINED = { path: ["reason"], message: "Say why this is fixed." };

const topic = z.object(topicFields).refine(isExplained, UNEXPLAINED);

export const createEngagementInput = z.object({
  title: shortText.min(1, "Write a title."),
  summary: longText.min(1, "Write a few sentences that say what this is about."),
  /** The authority that leads: one of the actor's. Their first when it is left out. */
  leadAuthorityId: z.uuid().optional(),
  partnerIds: z.array(z.uuid()).max(20).default([]),
  topics: z.array(topic).max(MOST_TOPICS, `List at most ${MOST_TOPICS} things.`).default([]),
});
export type CreateEngagementInput = z.infer<typeof createEngagementInput>;

export const engagementInput = z.object({ engagement: z.string() });
export type EngagementInput = z.infer<typeof engagementInput>;
