-- CreateTable
CREATE TABLE "PublishedResults" (
    "activityId" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedResults_pkey" PRIMARY KEY ("activityId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PublishedResults_engagementId_activityId_key" ON "PublishedResults"("engagementId", "activityId");

-- AddForeignKey
ALTER TABLE "PublishedResults" ADD CONSTRAINT "PublishedResults_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
