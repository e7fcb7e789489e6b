-- CreateEnum
CREATE TYPE "ConcernState" AS ENUM ('open', 'acted_on', 'returned');

-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "heldAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Engagement" ADD COLUMN     "safetyContact" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SafeguardingConcern" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "state" "ConcernState" NOT NULL DEFAULT 'open',
    "why" TEXT NOT NULL,
    "raisedBy" UUID NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "settledBy" UUID,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "SafeguardingConcern_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SafeguardingConcern_contributionId_idx" ON "SafeguardingConcern"("contributionId");

-- CreateIndex
CREATE INDEX "SafeguardingConcern_engagementId_state_idx" ON "SafeguardingConcern"("engagementId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "SafeguardingConcern_engagementId_id_key" ON "SafeguardingConcern"("engagementId", "id");

-- AddForeignKey
ALTER TABLE "SafeguardingConcern" ADD CONSTRAINT "SafeguardingConcern_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
