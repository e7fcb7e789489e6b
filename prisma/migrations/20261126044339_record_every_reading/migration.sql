-- CreateTable
CREATE TABLE "Reading" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingClaim" (
    "contributionId" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReadingClaim_pkey" PRIMARY KEY ("contributionId")
);

-- CreateIndex
CREATE INDEX "Reading_contributionId_idx" ON "Reading"("contributionId");

-- CreateIndex
CREATE INDEX "Reading_personId_engagementId_readAt_idx" ON "Reading"("personId", "engagementId", "readAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingClaim_engagementId_contributionId_key" ON "ReadingClaim"("engagementId", "contributionId");

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingClaim" ADD CONSTRAINT "ReadingClaim_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- First readings so far are readings too.
INSERT INTO "Reading" ("id", "engagementId", "contributionId", "personId", "readAt")
SELECT gen_random_uuid(), "engagementId", "id", "readBy", "readAt" FROM "Contribution"
WHERE "readAt" IS NOT NULL AND "readBy" IS NOT NULL;
