import { z } from "zod";

export const homeInput = z.object({ easyRead: z.boolean().default(false) });
export type HomeInput = z.infer<typeof homeInput>;

export const frontInput = homeInput.extend({ engagement: z.string().max(200) });
export type FrontInput = z.infer<typeof frontInput>;

/** A count of people's contributions as it may be told: below the suppression size only that there are few. */
export function toldCount(count: number, suppressionBelow: number): number | "none" | "few" {
  if (count === 0) return "none";
  return count < suppressionBelow ? "few" : count;
}
