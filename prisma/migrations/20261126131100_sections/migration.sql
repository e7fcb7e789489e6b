-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "sectionId" UUID;

-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "sectionId" UUID;

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Section_engagementId_id_key" ON "Section"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Section_activityId_id_key" ON "Section"("activityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Section_activityId_position_key" ON "Section"("activityId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_sectionId_language_format_key" ON "Wording"("sectionId", "language", "format");

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_activityId_sectionId_fkey" FOREIGN KEY ("activityId", "sectionId") REFERENCES "Section"("activityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_sectionId_fkey" FOREIGN KEY ("engagementId", "sectionId") REFERENCES "Section"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wording belongs to exactly one subject.
ALTER TABLE "Wording" DROP CONSTRAINT "Wording_one_subject";
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_one_subject" CHECK (
  num_nonnulls(
    "aboutEngagementId", "topicId", "discardedOptionId", "activityId", "questionId", "optionId",
    "clauseRevisionId", "responseId", "outcomeId", "packVersionId", "sectionId"
  ) = 1
);
