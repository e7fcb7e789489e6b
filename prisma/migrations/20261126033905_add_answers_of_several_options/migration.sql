-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "QuestionKind" ADD VALUE 'picture_choice';
ALTER TYPE "QuestionKind" ADD VALUE 'several_choices';
ALTER TYPE "QuestionKind" ADD VALUE 'rank';

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "mostChoices" INTEGER;

-- CreateTable
CREATE TABLE "DraftChoice" (
    "engagementId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DraftChoice_pkey" PRIMARY KEY ("draftId","optionId")
);

-- CreateTable
CREATE TABLE "ContributionChoice" (
    "engagementId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ContributionChoice_pkey" PRIMARY KEY ("contributionId","optionId")
);

-- CreateIndex
CREATE INDEX "DraftChoice_questionId_optionId_idx" ON "DraftChoice"("questionId", "optionId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftChoice_draftId_position_key" ON "DraftChoice"("draftId", "position");

-- CreateIndex
CREATE INDEX "ContributionChoice_questionId_optionId_idx" ON "ContributionChoice"("questionId", "optionId");

-- CreateIndex
CREATE UNIQUE INDEX "ContributionChoice_contributionId_position_key" ON "ContributionChoice"("contributionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_engagementId_questionId_id_key" ON "Contribution"("engagementId", "questionId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DraftAnswer_engagementId_questionId_id_key" ON "DraftAnswer"("engagementId", "questionId", "id");

-- AddForeignKey
ALTER TABLE "DraftChoice" ADD CONSTRAINT "DraftChoice_engagementId_questionId_draftId_fkey" FOREIGN KEY ("engagementId", "questionId", "draftId") REFERENCES "DraftAnswer"("engagementId", "questionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftChoice" ADD CONSTRAINT "DraftChoice_questionId_optionId_fkey" FOREIGN KEY ("questionId", "optionId") REFERENCES "Option"("questionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionChoice" ADD CONSTRAINT "ContributionChoice_engagementId_questionId_contributionId_fkey" FOREIGN KEY ("engagementId", "questionId", "contributionId") REFERENCES "Contribution"("engagementId", "questionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionChoice" ADD CONSTRAINT "ContributionChoice_questionId_optionId_fkey" FOREIGN KEY ("questionId", "optionId") REFERENCES "Option"("questionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
