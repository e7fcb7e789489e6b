/** Everything that any door can ask for, by noun. */
import { account } from "./account.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  account,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
