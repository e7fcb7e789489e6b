/** Everything that any door can ask for, by noun. */
import { account } from "./account.ts";
import { activity } from "./activity.ts";
import { engagement } from "./engagement.ts";
import { specification } from "./specification.ts";
import { live } from "./live.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  live,
  account,
  activity,
  engagement,
  specification,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
