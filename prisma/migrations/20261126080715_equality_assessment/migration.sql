-- CreateEnum
CREATE TYPE "Characteristic" AS ENUM ('age', 'disability', 'gender_reassignment', 'marriage_and_civil_partnership', 'pregnancy_and_maternity', 'race', 'religion_or_belief', 'sex', 'sexual_orientation', 'carers', 'care_experience', 'rural', 'low_income');

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "assessmentId" UUID;

-- CreateTable
CREATE TABLE "AssessmentSection" (
    "engagementId" UUID NOT NULL,
    "characteristic" "Characteristic" NOT NULL,
    "known" TEXT NOT NULL,
    "affected" TEXT NOT NULL,
    "actions" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "writtenBy" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentSection_pkey" PRIMARY KEY ("engagementId","characteristic")
);

-- CreateTable
CREATE TABLE "AssessmentEvidence" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "characteristic" "Characteristic" NOT NULL,
    "passageId" UUID,
    "themeId" UUID,
    "linkedBy" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssessmentEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedAssessment" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "focus" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "sections" JSONB NOT NULL,
    "below" INTEGER NOT NULL,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedAssessment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AssessmentEvidence_engagementId_characteristic_idx" ON "AssessmentEvidence"("engagementId", "characteristic");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentEvidence_passageId_characteristic_key" ON "AssessmentEvidence"("passageId", "characteristic");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentEvidence_themeId_characteristic_key" ON "AssessmentEvidence"("themeId", "characteristic");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAssessment_engagementId_id_key" ON "PublishedAssessment"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedAssessment_engagementId_number_key" ON "PublishedAssessment"("engagementId", "number");

-- AddForeignKey
ALTER TABLE "AssessmentSection" ADD CONSTRAINT "AssessmentSection_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_engagementId_passageId_fkey" FOREIGN KEY ("engagementId", "passageId") REFERENCES "Passage"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_engagementId_themeId_fkey" FOREIGN KEY ("engagementId", "themeId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedAssessment" ADD CONSTRAINT "PublishedAssessment_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_engagementId_assessmentId_fkey" FOREIGN KEY ("engagementId", "assessmentId") REFERENCES "PublishedAssessment"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Evidence is a passage or a theme.
ALTER TABLE "AssessmentEvidence" ADD CONSTRAINT "AssessmentEvidence_one_source" CHECK (
  num_nonnulls("passageId", "themeId") = 1
);

-- What is published is frozen for ever.
CREATE TRIGGER "PublishedAssessment_frozen" BEFORE UPDATE OR DELETE ON "PublishedAssessment"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published"();
