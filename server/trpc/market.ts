import { activityInput } from "../domain/activity.ts";
import {
  askMarketQuestionInput,
  openConfidentialInput,
  publishClarificationInput,
  registerOrganisationInput,
  saveMarketAnswerInput,
} from "../domain/market.ts";
import { readMarket } from "../queries/read-market.ts";
import { readMarketAnswers } from "../queries/read-market-answers.ts";
import { readMarketDesk } from "../queries/read-market-desk.ts";
import { askMarketQuestion } from "../use-cases/ask-market-question.ts";
import { openConfidentialAnswer } from "../use-cases/open-confidential-answer.ts";
import { publishClarification } from "../use-cases/publish-clarification.ts";
import { registerOrganisation } from "../use-cases/register-organisation.ts";
import { saveMarketAnswer } from "../use-cases/save-market-answer.ts";
import { sendMarketAnswers } from "../use-cases/send-market-answers.ts";
import { anyone, people, router, staffOnly } from "./trpc.ts";

const providers = people("market.take-part");

export const market = router({
  read: anyone("market.read")
    .input(activityInput)
    .query(({ ctx, input }) => readMarket(ctx.deps, ctx.actor, input)),
  register: people("market.register")
    .input(registerOrganisationInput)
    .mutation(({ ctx, input }) => registerOrganisation(ctx.deps, ctx.actor, input)),
  answers: providers
    .input(activityInput)
    .query(({ ctx, input }) => readMarketAnswers(ctx.deps, ctx.actor, input)),
  saveAnswer: providers
    .input(saveMarketAnswerInput)
    .mutation(({ ctx, input }) => saveMarketAnswer(ctx.deps, ctx.actor, input)),
  send: providers
    .input(activityInput)
    .mutation(({ ctx, input }) => sendMarketAnswers(ctx.deps, ctx.actor, input)),
  ask: providers
    .input(askMarketQuestionInput)
    .mutation(({ ctx, input }) => askMarketQuestion(ctx.deps, ctx.actor, input)),
  desk: staffOnly("market.manage")
    .input(activityInput)
    .query(({ ctx, input }) => readMarketDesk(ctx.deps, ctx.actor, input)),
  publishClarification: staffOnly("market.manage")
    .input(publishClarificationInput)
    .mutation(({ ctx, input }) => publishClarification(ctx.deps, ctx.actor, input)),
  openConfidential: staffOnly("confidential.read")
    .input(openConfidentialInput)
    .mutation(({ ctx, input }) => openConfidentialAnswer(ctx.deps, ctx.actor, input)),
});
