-- CreateEnum
CREATE TYPE "OpennessSubject" AS ENUM ('topic', 'discarded_option', 'no_other_options');

-- CreateEnum
CREATE TYPE "OpennessDeed" AS ENUM ('added', 'changed', 'removed');

-- AlterTable
ALTER TABLE "Engagement" ADD COLUMN     "noOtherOptions" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "noOtherOptionsEasyRead" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "discardedOptionId" UUID;

-- CreateTable
CREATE TABLE "DiscardedOption" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "discardedBy" TEXT NOT NULL,
    "discardedOn" DATE NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DiscardedOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpennessChange" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "about" "OpennessSubject" NOT NULL,
    "deed" "OpennessDeed" NOT NULL,
    "subjectId" UUID,
    "title" TEXT NOT NULL,
    "standing" "Standing",
    "reason" TEXT,
    "note" TEXT NOT NULL,
    "noteEasyRead" JSONB NOT NULL DEFAULT '[]',
    "changedBy" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpennessChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DiscardedOption_engagementId_discardedOn_idx" ON "DiscardedOption"("engagementId", "discardedOn");

-- CreateIndex
CREATE UNIQUE INDEX "DiscardedOption_engagementId_id_key" ON "DiscardedOption"("engagementId", "id");

-- CreateIndex
CREATE INDEX "OpennessChange_engagementId_changedAt_idx" ON "OpennessChange"("engagementId", "changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_discardedOptionId_language_format_key" ON "Wording"("discardedOptionId", "language", "format");

-- AddForeignKey
ALTER TABLE "DiscardedOption" ADD CONSTRAINT "DiscardedOption_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpennessChange" ADD CONSTRAINT "OpennessChange_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_discardedOptionId_fkey" FOREIGN KEY ("engagementId", "discardedOptionId") REFERENCES "DiscardedOption"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wording belongs to exactly one subject.
ALTER TABLE "Wording" DROP CONSTRAINT "Wording_one_subject";
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_one_subject" CHECK (
  num_nonnulls(
    "aboutEngagementId", "topicId", "discardedOptionId", "activityId", "questionId", "optionId",
    "clauseRevisionId", "responseId", "outcomeId"
  ) = 1
);
