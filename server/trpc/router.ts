/** Everything that any door can ask for, by noun. */
import { account } from "./account.ts";
import { activity } from "./activity.ts";
import { engagement } from "./engagement.ts";
import { front } from "./front.ts";
import { imports } from "./import.ts";
import { live } from "./live.ts";
import { market } from "./market.ts";
import { participant } from "./participant.ts";
import { specification } from "./specification.ts";
import { submission } from "./submission.ts";
import { createCallerFactory, router } from "./trpc.ts";
import { workshop } from "./workshop.ts";

export const appRouter = router({
  account,
  activity,
  engagement,
  front,
  imports,
  live,
  market,
  participant,
  specification,
  submission,
  workshop,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
