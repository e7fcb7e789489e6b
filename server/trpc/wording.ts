import { engagementInput } from "../domain/engagement.ts";
import { writeEasyReadInput } from "../domain/wording.ts";
import { readEasyReadDesk } from "../queries/read-easy-read-desk.ts";
import { writeEasyRead } from "../use-cases/write-easy-read.ts";
import { router, staffOnly } from "./trpc.ts";

export const wording = router({
  frontPage: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readEasyReadDesk(ctx.deps, ctx.actor, input)),
  writeEasyRead: staffOnly("activity.design")
    .input(writeEasyReadInput)
    .mutation(({ ctx, input }) => writeEasyRead(ctx.deps, ctx.actor, input)),
});
