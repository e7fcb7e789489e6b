import { activityInput } from "../domain/activity.ts";
import {
  agreeOutcomeInput,
  mergeStatementsInput,
  proposeInput,
  showStatementInput,
  takeStanceInput,
} from "../domain/statement.ts";
import { readWorkshop } from "../queries/read-workshop.ts";
import { readWorkshopDesk } from "../queries/read-workshop-desk.ts";
import { agreeOutcome } from "../use-cases/agree-outcome.ts";
import { mergeStatements } from "../use-cases/merge-statements.ts";
import { proposeStatement } from "../use-cases/propose-statement.ts";
import { showStatement } from "../use-cases/show-statement.ts";
import { takeStance } from "../use-cases/take-stance.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const workshop = router({
  read: anyone("statement.read")
    .input(activityInput)
    .query(({ ctx, input }) => readWorkshop(ctx.deps, ctx.actor, input)),
  propose: anyone("statement.take-part")
    .input(proposeInput)
    .mutation(({ ctx, input }) => proposeStatement(ctx.deps, ctx.actor, input)),
  takeStance: anyone("statement.take-part")
    .input(takeStanceInput)
    .mutation(({ ctx, input }) => takeStance(ctx.deps, ctx.actor, input)),
  desk: staffOnly("engagement.read")
    .input(activityInput)
    .query(({ ctx, input }) => readWorkshopDesk(ctx.deps, ctx.actor, input)),
  show: staffOnly("statement.show")
    .input(showStatementInput)
    .mutation(({ ctx, input }) => showStatement(ctx.deps, ctx.actor, input)),
  merge: staffOnly("statement.merge")
    .input(mergeStatementsInput)
    .mutation(({ ctx, input }) => mergeStatements(ctx.deps, ctx.actor, input)),
  agree: staffOnly("outcome.agree")
    .input(agreeOutcomeInput)
    .mutation(({ ctx, input }) => agreeOutcome(ctx.deps, ctx.actor, input)),
});
