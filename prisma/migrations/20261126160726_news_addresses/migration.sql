-- CreateTable
CREATE TABLE "NewsAddress" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "address" BYTEA NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "agreementHash" TEXT,
    "agreedAt" TIMESTAMPTZ(3),
    "heardUntil" TIMESTAMPTZ(3) NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),
    "claimedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "NewsAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "NewsAddress_participantId_key" ON "NewsAddress"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "NewsAddress_agreementHash_key" ON "NewsAddress"("agreementHash");

-- CreateIndex
CREATE INDEX "NewsAddress_agreedAt_idx" ON "NewsAddress"("agreedAt");

-- CreateIndex
CREATE UNIQUE INDEX "NewsAddress_engagementId_participantId_key" ON "NewsAddress"("engagementId", "participantId");

-- AddForeignKey
ALTER TABLE "NewsAddress" ADD CONSTRAINT "NewsAddress_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
