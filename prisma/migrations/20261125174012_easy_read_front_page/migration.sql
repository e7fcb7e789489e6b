-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "aboutEngagementId" UUID,
ADD COLUMN     "topicId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Topic_engagementId_id_key" ON "Topic"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_aboutEngagementId_language_format_key" ON "Wording"("aboutEngagementId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_topicId_language_format_key" ON "Wording"("topicId", "language", "format");

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_aboutEngagementId_fkey" FOREIGN KEY ("aboutEngagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_topicId_fkey" FOREIGN KEY ("engagementId", "topicId") REFERENCES "Topic"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wording belongs to exactly one subject; one about an engagement is about its own.
ALTER TABLE "Wording" DROP CONSTRAINT "Wording_one_subject";
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_one_subject" CHECK (
  num_nonnulls(
    "aboutEngagementId", "topicId", "activityId", "questionId", "optionId", "clauseRevisionId", "responseId",
    "outcomeId"
  ) = 1
);
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_own_engagement" CHECK ("aboutEngagementId" = "engagementId");
