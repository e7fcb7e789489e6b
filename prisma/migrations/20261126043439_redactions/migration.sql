-- CreateTable
CREATE TABLE "Redaction" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "takenOutBy" UUID NOT NULL,
    "takenOutAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Redaction_contributionId_startsAt_key" ON "Redaction"("contributionId", "startsAt");

-- AddForeignKey
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "ContributionText"("engagementId", "contributionId") ON DELETE CASCADE ON UPDATE CASCADE;
