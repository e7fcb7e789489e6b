-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "arrival" SERIAL NOT NULL,
ADD COLUMN     "leaving" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ContributionText" ADD COLUMN     "own" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_arrival_key" ON "Attachment"("arrival");
