-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "cutAt" TIMESTAMPTZ(3),
ADD COLUMN     "givenAt" TIMESTAMPTZ(3),
ADD COLUMN     "givenBy" UUID,
ADD COLUMN     "givenTo" UUID;

-- What was given to one person to answer.
CREATE INDEX "Passage_given" ON "Passage"("engagementId", "givenTo") WHERE "givenTo" IS NOT NULL;

-- A part has a beginning and an end; the whole has neither.
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_range" CHECK (
  ("startsAt" IS NULL AND "endsAt" IS NULL)
  OR ("startsAt" IS NOT NULL AND "endsAt" IS NOT NULL AND "startsAt" >= 0 AND "startsAt" < "endsAt")
);
