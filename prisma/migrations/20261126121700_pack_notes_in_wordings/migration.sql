-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "packVersionId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Wording_packVersionId_language_format_key" ON "Wording"("packVersionId", "language", "format");

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_packVersionId_fkey" FOREIGN KEY ("engagementId", "packVersionId") REFERENCES "PackVersion"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wording belongs to exactly one subject.
ALTER TABLE "Wording" DROP CONSTRAINT "Wording_one_subject";
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_one_subject" CHECK (
  num_nonnulls(
    "aboutEngagementId", "topicId", "discardedOptionId", "activityId", "questionId", "optionId",
    "clauseRevisionId", "responseId", "outcomeId", "packVersionId"
  ) = 1
);
