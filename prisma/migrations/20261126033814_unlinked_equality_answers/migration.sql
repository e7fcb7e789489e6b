-- AlterTable
ALTER TABLE "EqualityAnswer" ADD COLUMN     "activityId" UUID NOT NULL,
ADD COLUMN     "engagementId" UUID NOT NULL;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "monitored" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "EqualitySheet" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "setVersion" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "month" DATE NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "EqualitySheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EqualitySheet_key_key" ON "EqualitySheet"("key");

-- CreateIndex
CREATE INDEX "EqualitySheet_activityId_idx" ON "EqualitySheet"("activityId");

-- CreateIndex
CREATE INDEX "EqualityAnswer_activityId_question_idx" ON "EqualityAnswer"("activityId", "question");

-- AddForeignKey
ALTER TABLE "EqualitySheet" ADD CONSTRAINT "EqualitySheet_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EqualityAnswer" ADD CONSTRAINT "EqualityAnswer_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
