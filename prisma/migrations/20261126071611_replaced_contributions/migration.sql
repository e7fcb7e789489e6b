-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "replacedAt" TIMESTAMPTZ(3);

UPDATE "Contribution" earlier SET "replacedAt" = newer."createdAt"
FROM "Contribution" newer WHERE newer."supersedesId" = earlier."id";

-- DropIndex
DROP INDEX "Contribution_submissionId_questionId_key";

-- CreateIndex
CREATE INDEX "Contribution_submissionId_questionId_idx" ON "Contribution"("submissionId", "questionId");
-- One answer to a question is the newest. With the unique "supersedesId" the ones before it are a line without forks.
CREATE UNIQUE INDEX "Contribution_newest_of_question" ON "Contribution"("submissionId", "questionId")
  WHERE "replacedAt" IS NULL;

-- What was replaced is no longer to be read.
DROP INDEX "Contribution_unread_idx";
CREATE INDEX "Contribution_unread_idx" ON "Contribution"("engagementId", "createdAt", "id")
  WHERE "readAt" IS NULL AND "erasedAt" IS NULL AND "replacedAt" IS NULL;
