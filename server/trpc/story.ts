import { engagementInput } from "../domain/engagement.ts";
import { readYouSaidWeDid } from "../queries/read-you-said-we-did.ts";
import { anyone, router } from "./trpc.ts";

export const story = router({
  youSaidWeDid: anyone("public.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readYouSaidWeDid(ctx.deps, ctx.actor, input)),
});
