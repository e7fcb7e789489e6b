import { clauseInput, reviseClauseInput } from "../domain/clause.ts";
import { readClauseThread } from "../queries/read-clause-thread.ts";
import { readWorkingDraft } from "../queries/read-working-draft.ts";
import { reviseClause } from "../use-cases/revise-clause.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const clause = router({
  draft: staffOnly("engagement.read")
    .input(clauseInput)
    .query(({ ctx, input }) => readWorkingDraft(ctx.deps, ctx.actor, input)),
  thread: anyone("public.read")
    .input(clauseInput)
    .query(({ ctx, input }) => readClauseThread(ctx.deps, ctx.actor, input)),
  revise: staffOnly("clause.revise")
    .input(reviseClauseInput)
    .mutation(({ ctx, input }) => reviseClause(ctx.deps, ctx.actor, input)),
});
