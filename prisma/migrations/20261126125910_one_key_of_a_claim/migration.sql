-- DropIndex
DROP INDEX "ReadingClaim_engagementId_contributionId_key";

-- AlterTable
ALTER TABLE "ReadingClaim" DROP CONSTRAINT "ReadingClaim_pkey",
ADD CONSTRAINT "ReadingClaim_pkey" PRIMARY KEY ("engagementId", "contributionId");

-- CreateIndex
CREATE INDEX "ReadingClaim_contributionId_idx" ON "ReadingClaim"("contributionId");
