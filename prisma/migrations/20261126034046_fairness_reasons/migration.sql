-- CreateEnum
CREATE TYPE "FairnessPoint" AS ENUM ('formative', 'information', 'time', 'consideration');

-- CreateTable
CREATE TABLE "PreElectionPeriod" (
    "id" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreElectionPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpeningReason" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "point" "FairnessPoint" NOT NULL,
    "reason" TEXT NOT NULL,
    "unmet" JSONB NOT NULL,
    "writtenBy" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpeningReason_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PreElectionPeriod_authorityId_idx" ON "PreElectionPeriod"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "OpeningReason_activityId_point_key" ON "OpeningReason"("activityId", "point");

-- AddForeignKey
ALTER TABLE "PreElectionPeriod" ADD CONSTRAINT "PreElectionPeriod_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpeningReason" ADD CONSTRAINT "OpeningReason_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
