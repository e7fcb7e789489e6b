-- CreateTable
CREATE TABLE "ReturnAddress" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "addressHash" TEXT NOT NULL,

    CONSTRAINT "ReturnAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReturnLink" (
    "tokenHash" TEXT NOT NULL,
    "addressHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReturnLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReturnAddress_participantId_key" ON "ReturnAddress"("participantId");

-- CreateIndex
CREATE INDEX "ReturnAddress_addressHash_idx" ON "ReturnAddress"("addressHash");

-- CreateIndex
CREATE UNIQUE INDEX "ReturnAddress_engagementId_participantId_key" ON "ReturnAddress"("engagementId", "participantId");

-- CreateIndex
CREATE INDEX "ReturnLink_addressHash_idx" ON "ReturnLink"("addressHash");

-- CreateIndex
CREATE INDEX "ReturnLink_expiresAt_idx" ON "ReturnLink"("expiresAt");

-- AddForeignKey
ALTER TABLE "ReturnAddress" ADD CONSTRAINT "ReturnAddress_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
