import { z } from "zod";

export const frontInput = z.object({
  engagement: z.string().max(200),
  easyRead: z.boolean().default(false),
});
export type FrontInput = z.infer<typeof frontInput>;

/** A count of people's contributions as it may be told: below the suppression size only that there are few. */
export function toldCount(count: number, suppressionBelow: number): number | "none" | "few" {
  if (count === 0) return "none";
  return count < suppressionBelow ? "few" : count;
}
