-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "transcribedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Transcript" (
    "attachmentId" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "typedBy" UUID NOT NULL,
    "typedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Transcript_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Transcript_engagementId_attachmentId_key" ON "Transcript"("engagementId", "attachmentId");

-- AddForeignKey
ALTER TABLE "Transcript" ADD CONSTRAINT "Transcript_engagementId_attachmentId_fkey" FOREIGN KEY ("engagementId", "attachmentId") REFERENCES "Attachment"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
