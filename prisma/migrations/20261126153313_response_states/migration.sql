-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "answered" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "drafted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unanswered" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "ResponseDue" (
    "id" BIGSERIAL NOT NULL,
    "engagementId" UUID NOT NULL,
    "contributionId" UUID,
    "themeId" UUID,

    CONSTRAINT "ResponseDue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ResponseDue_engagementId_idx" ON "ResponseDue"("engagementId");

-- The queue's order, of what is in each state.
CREATE INDEX "Contribution_unanswered" ON "Contribution"("engagementId", "createdAt", "id") WHERE "unanswered";
CREATE INDEX "Contribution_drafted" ON "Contribution"("engagementId", "createdAt", "id") WHERE "drafted";
CREATE INDEX "Contribution_answered" ON "Contribution"("engagementId", "createdAt", "id") WHERE "answered";

-- Each change of what is responded to leaves a note, in the transaction of the change. What is new has no response,
-- which is what its columns say; a passage that was cut out of it may have one.

CREATE FUNCTION "respond_to_passages_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId")
  SELECT DISTINCT "engagementId", "contributionId" FROM changed WHERE "startsAt" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "Passage_responded" AFTER INSERT ON "Passage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_passages_again"();
CREATE TRIGGER "Passage_not_responded" AFTER DELETE ON "Passage"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_passages_again"();

CREATE FUNCTION "respond_to_passage_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId") VALUES (NEW."engagementId", NEW."contributionId");
  RETURN NULL;
END $$;
CREATE TRIGGER "Passage_responded_again" AFTER UPDATE ON "Passage" FOR EACH ROW
  WHEN ((OLD."cutAt", OLD."startsAt", OLD."endsAt") IS DISTINCT FROM (NEW."cutAt", NEW."startsAt", NEW."endsAt"))
  EXECUTE FUNCTION "respond_to_passage_again"();

CREATE FUNCTION "respond_to_themed_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId")
  SELECT DISTINCT passage."engagementId", passage."contributionId"
  FROM changed JOIN "Passage" passage ON passage.id = changed."passageId";
  RETURN NULL;
END $$;
CREATE TRIGGER "PassageTheme_responded" AFTER INSERT ON "PassageTheme"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_themed_again"();
CREATE TRIGGER "PassageTheme_not_responded" AFTER DELETE ON "PassageTheme"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_themed_again"();

CREATE FUNCTION "respond_to_targets_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId", "themeId")
  SELECT DISTINCT changed."engagementId", passage."contributionId", changed."themeId"
  FROM changed LEFT JOIN "Passage" passage ON passage.id = changed."passageId";
  RETURN NULL;
END $$;
CREATE TRIGGER "ResponseTarget_responded" AFTER INSERT ON "ResponseTarget"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_targets_again"();
CREATE TRIGGER "ResponseTarget_not_responded" AFTER DELETE ON "ResponseTarget"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "respond_to_targets_again"();

CREATE FUNCTION "respond_to_moved_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId", "themeId")
  SELECT target."engagementId", passage."contributionId", target."themeId"
  FROM (VALUES (OLD."engagementId", OLD."passageId", OLD."themeId"), (NEW."engagementId", NEW."passageId", NEW."themeId"))
    AS target("engagementId", "passageId", "themeId")
  LEFT JOIN "Passage" passage ON passage.id = target."passageId";
  RETURN NULL;
END $$;
CREATE TRIGGER "ResponseTarget_moved" AFTER UPDATE ON "ResponseTarget" FOR EACH ROW
  WHEN ((OLD."passageId", OLD."themeId") IS DISTINCT FROM (NEW."passageId", NEW."themeId"))
  EXECUTE FUNCTION "respond_to_moved_again"();

CREATE FUNCTION "respond_to_published_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ResponseDue" ("engagementId", "contributionId", "themeId")
  SELECT target."engagementId", passage."contributionId", target."themeId"
  FROM "ResponseTarget" target LEFT JOIN "Passage" passage ON passage.id = target."passageId"
  WHERE target."responseId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "Response_published" AFTER UPDATE ON "Response" FOR EACH ROW
  WHEN (OLD."publishedAt" IS DISTINCT FROM NEW."publishedAt")
  EXECUTE FUNCTION "respond_to_published_again"();

INSERT INTO "ResponseDue" ("engagementId", "contributionId")
SELECT DISTINCT passage."engagementId", passage."contributionId" FROM "Passage" passage
WHERE passage."startsAt" IS NOT NULL
  OR EXISTS (SELECT FROM "ResponseTarget" target WHERE target."passageId" = passage.id)
  OR EXISTS (SELECT FROM "PassageTheme" coded JOIN "ResponseTarget" target ON target."themeId" = coded."themeId"
    WHERE coded."passageId" = passage.id);
