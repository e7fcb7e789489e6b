import { engagementInput } from "../domain/engagement.ts";
import { writeWordingsInput } from "../domain/wording.ts";
import { readEasyReadDesk } from "../queries/read-easy-read-desk.ts";
import { writeWordings } from "../use-cases/write-wordings.ts";
import { router, staffOnly } from "./trpc.ts";

export const wording = router({
  frontPage: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readEasyReadDesk(ctx.deps, ctx.actor, input)),
  write: staffOnly("activity.design")
    .input(writeWordingsInput)
    .mutation(({ ctx, input }) => writeWordings(ctx.deps, ctx.actor, input)),
});
