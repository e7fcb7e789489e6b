-- DropForeignKey
ALTER TABLE "Attachment" DROP CONSTRAINT "Attachment_engagementId_questionId_contributionId_fkey";

-- AlterTable
ALTER TABLE "Attachment" ALTER COLUMN "questionId" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
