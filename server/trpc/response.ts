import { engagementInput } from "../domain/engagement.ts";
import { recordResponseInput } from "../domain/response.ts";
import { publishResponses } from "../use-cases/publish-responses.ts";
import { recordResponse } from "../use-cases/record-response.ts";
import { router, staffOnly } from "./trpc.ts";

export const response = router({
  record: staffOnly("response.record")
    .input(recordResponseInput)
    .mutation(({ ctx, input }) => recordResponse(ctx.deps, ctx.actor, input)),
  publish: staffOnly("response.record")
    .input(engagementInput)
    .mutation(({ ctx, input }) => publishResponses(ctx.deps, ctx.actor, input)),
});
