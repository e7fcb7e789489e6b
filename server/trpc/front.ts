import { frontInput } from "../domain/engagement-front.ts";
import { readEngagementFront } from "../queries/read-engagement-front.ts";
import { anyone, router } from "./trpc.ts";

export const front = router({
  read: anyone("public.read")
    .input(frontInput)
    .query(({ ctx, input }) => readEngagementFront(ctx.deps, ctx.actor, input)),
});
