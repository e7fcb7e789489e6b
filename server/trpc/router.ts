/** Everything that any door can ask for, by noun. */
import { account } from "./account.ts";
import { activity } from "./activity.ts";
import { assessment } from "./assessment.ts";
import { clause } from "./clause.ts";
import { contribution } from "./contribution.ts";
import { engagement } from "./engagement.ts";
import { fairness } from "./fairness.ts";
import { front } from "./front.ts";
import { imports } from "./import.ts";
import { live } from "./live.ts";
import { market } from "./market.ts";
import { monitoring } from "./monitoring.ts";
import { openness } from "./openness.ts";
import { pack } from "./pack.ts";
import { participant } from "./participant.ts";
import { questionSet } from "./question-set.ts";
import { response } from "./response.ts";
import { results } from "./results.ts";
import { safeguarding } from "./safeguarding.ts";
import { section } from "./section.ts";
import { specification } from "./specification.ts";
import { story } from "./story.ts";
import { submission } from "./submission.ts";
import { theme } from "./theme.ts";
import { createCallerFactory, router } from "./trpc.ts";
import { version } from "./version.ts";
import { wording } from "./wording.ts";
import { workshop } from "./workshop.ts";

export const appRouter = router({
  account,
  activity,
  assessment,
  clause,
  contribution,
  engagement,
  fairness,
  front,
  imports,
  live,
  market,
  monitoring,
  openness,
  pack,
  participant,
  questionSet,
  response,
  results,
  safeguarding,
  section,
  specification,
  story,
  submission,
  theme,
  version,
  wording,
  workshop,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
