-- CreateEnum
CREATE TYPE "UploadKind" AS ENUM ('letter', 'photo', 'audio', 'video');

-- AlterEnum
ALTER TYPE "QuestionKind" ADD VALUE 'upload';

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "mostFiles" INTEGER,
ADD COLUMN     "welcomes" "UploadKind"[];

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "draftId" UUID,
    "contributionId" UUID,
    "kind" "UploadKind" NOT NULL,
    "mediaType" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttachmentPart" (
    "engagementId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "AttachmentPart_pkey" PRIMARY KEY ("attachmentId","position")
);

-- CreateIndex
CREATE INDEX "Attachment_submissionId_questionId_idx" ON "Attachment"("submissionId", "questionId");

-- CreateIndex
CREATE INDEX "Attachment_draftId_idx" ON "Attachment"("draftId");

-- CreateIndex
CREATE INDEX "Attachment_contributionId_idx" ON "Attachment"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_engagementId_id_key" ON "Attachment"("engagementId", "id");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_engagementId_submissionId_fkey" FOREIGN KEY ("engagementId", "submissionId") REFERENCES "Submission"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_engagementId_questionId_draftId_fkey" FOREIGN KEY ("engagementId", "questionId", "draftId") REFERENCES "DraftAnswer"("engagementId", "questionId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_engagementId_questionId_contributionId_fkey" FOREIGN KEY ("engagementId", "questionId", "contributionId") REFERENCES "Contribution"("engagementId", "questionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentPart" ADD CONSTRAINT "AttachmentPart_engagementId_attachmentId_fkey" FOREIGN KEY ("engagementId", "attachmentId") REFERENCES "Attachment"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file belongs to a draft, then to a contribution, and to neither while it arrives.
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_place" CHECK (num_nonnulls("draftId", "contributionId") <= 1);

-- Photos and films are packed already: compressing them again only costs time.
ALTER TABLE "AttachmentPart" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
