-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Channel" ADD VALUE 'letter';
ALTER TYPE "Channel" ADD VALUE 'in_person';

-- AlterEnum
ALTER TYPE "ContributionKind" ADD VALUE 'letter';

-- AlterTable
ALTER TABLE "Activity" ADD COLUMN     "paperNumber" SERIAL NOT NULL;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "typedBy" UUID,
ADD COLUMN     "typedKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Activity_paperNumber_key" ON "Activity"("paperNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_typedKey_key" ON "Submission"("typedKey");
