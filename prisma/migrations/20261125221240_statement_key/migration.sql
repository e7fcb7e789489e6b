-- DropIndex
DROP INDEX "Statement_activityId_idx";

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Statement_activityId_key_key" ON "Statement"("activityId", "key");
