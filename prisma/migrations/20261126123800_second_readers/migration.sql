-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('draft', 'waiting', 'change_asked', 'ready');

-- CreateEnum
CREATE TYPE "SecondVerdict" AS ENUM ('agreed', 'change_asked');

-- AlterTable
ALTER TABLE "Engagement" ADD COLUMN     "secondReaderNeeded" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state" "DraftState" NOT NULL DEFAULT 'draft';

-- CreateTable
CREATE TABLE "ResponseEdit" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "ResponseKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "easyRead" JSONB NOT NULL DEFAULT '[]',
    "editedBy" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ResponseEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecondReading" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "verdict" "SecondVerdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "readBy" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondReading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ResponseEdit_responseId_revision_key" ON "ResponseEdit"("responseId", "revision");

-- CreateIndex
CREATE INDEX "SecondReading_responseId_readAt_idx" ON "SecondReading"("responseId", "readAt");

-- CreateIndex
CREATE INDEX "Response_engagementId_publishedAt_state_idx" ON "Response"("engagementId", "publishedAt", "state");

-- AddForeignKey
ALTER TABLE "ResponseEdit" ADD CONSTRAINT "ResponseEdit_engagementId_responseId_fkey" FOREIGN KEY ("engagementId", "responseId") REFERENCES "Response"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_engagementId_responseId_fkey" FOREIGN KEY ("engagementId", "responseId") REFERENCES "Response"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
