-- AlterTable
ALTER TABLE "PassageTheme" ADD COLUMN     "contributionId" UUID,
ADD COLUMN     "saidAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Contribution_engagementId_perspective_createdAt_id_idx" ON "Contribution"("engagementId", "perspective", "createdAt", "id");

-- CreateIndex
CREATE INDEX "PassageTheme_themeId_saidAt_contributionId_idx" ON "PassageTheme"("themeId", "saidAt", "contributionId");

-- What is rare, in the queue's order.
CREATE INDEX "Contribution_not_online" ON "Contribution"("engagementId", "channel", "createdAt", "id") WHERE "channel" <> 'online';
CREATE INDEX "Contribution_not_own" ON "Contribution"("engagementId", "voice", "createdAt", "id") WHERE "voice" <> 'own';
CREATE INDEX "Contribution_unapproved" ON "Contribution"("engagementId", "createdAt", "id") WHERE "wordsApprovedAt" IS NULL;

-- A theme's passages stand in the order in which they were said.
CREATE FUNCTION "say_when_themed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT said.id, said."createdAt" INTO NEW."contributionId", NEW."saidAt"
  FROM "Passage" passage JOIN "Contribution" said ON said.id = passage."contributionId"
  WHERE passage.id = NEW."passageId";
  RETURN NEW;
END $$;
CREATE TRIGGER "PassageTheme_said" BEFORE INSERT ON "PassageTheme" FOR EACH ROW EXECUTE FUNCTION "say_when_themed"();

UPDATE "PassageTheme" coded SET "contributionId" = said.id, "saidAt" = said."createdAt"
FROM "Passage" passage JOIN "Contribution" said ON said.id = passage."contributionId"
WHERE passage.id = coded."passageId";
