import {
  assessmentInput,
  evidenceOfInput,
  linkEvidenceInput,
  publishAssessmentInput,
  sectionInput,
  writeSectionInput,
} from "../domain/assessment.ts";
import { engagementInput } from "../domain/engagement.ts";
import { readAssessment } from "../queries/read-assessment.ts";
import { readAssessmentDesk } from "../queries/read-assessment-desk.ts";
import { readAssessmentSection } from "../queries/read-assessment-section.ts";
import { readEvidenceOf } from "../queries/read-evidence-of.ts";
import { linkEvidence } from "../use-cases/link-evidence.ts";
import { publishAssessment } from "../use-cases/publish-assessment.ts";
import { writeAssessmentSection } from "../use-cases/write-assessment-section.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

/** The draft equality impact assessment of an engagement. */
export const assessment = router({
  read: anyone("public.read")
    .input(assessmentInput)
    .query(({ ctx, input }) => readAssessment(ctx.deps, ctx.actor, input)),
  desk: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readAssessmentDesk(ctx.deps, ctx.actor, input)),
  section: staffOnly("contribution.read")
    .input(sectionInput)
    .query(({ ctx, input }) => readAssessmentSection(ctx.deps, ctx.actor, input)),
  evidenceOf: staffOnly("contribution.read")
    .input(evidenceOfInput)
    .query(({ ctx, input }) => readEvidenceOf(ctx.deps, ctx.actor, input)),
  write: staffOnly("engagement.manage")
    .input(writeSectionInput)
    .mutation(({ ctx, input }) => writeAssessmentSection(ctx.deps, ctx.actor, input)),
  link: staffOnly("contribution.theme")
    .input(linkEvidenceInput)
    .mutation(({ ctx, input }) => linkEvidence(ctx.deps, ctx.actor, input)),
  publish: staffOnly("engagement.manage")
    .input(publishAssessmentInput)
    .mutation(({ ctx, input }) => publishAssessment(ctx.deps, ctx.actor, input)),
});
