-- CreateTable
CREATE TABLE "CountDue" (
    "id" BIGSERIAL NOT NULL,
    "activityId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,

    CONSTRAINT "CountDue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountedCell" (
    "id" BIGSERIAL NOT NULL,
    "activityId" UUID NOT NULL,
    "of" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "perspective" "Perspective" NOT NULL,
    "voice" "Voice" NOT NULL,
    "channel" "Channel" NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "CountedCell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountedContribution" (
    "contributionId" UUID NOT NULL,
    "cells" BIGINT[],

    CONSTRAINT "CountedContribution_pkey" PRIMARY KEY ("contributionId")
);

-- CreateIndex
CREATE INDEX "CountDue_activityId_idx" ON "CountDue"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "CountedCell_activityId_of_question_key_place_perspective_vo_key" ON "CountedCell"("activityId", "of", "question", "key", "place", "perspective", "voice", "channel");

-- Each change of what results are made of leaves a note, in the transaction of the change.

CREATE FUNCTION "count_contributions_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CountDue" ("activityId", "contributionId") SELECT "activityId", id FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "Contribution_counted" AFTER INSERT ON "Contribution"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_contributions_again"();

CREATE FUNCTION "count_contribution_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CountDue" ("activityId", "contributionId") VALUES (NEW."activityId", NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "Contribution_counted_again" AFTER UPDATE ON "Contribution" FOR EACH ROW
  WHEN (
    (OLD."heldAt", OLD."replacedAt", OLD."withdrawnAt", OLD."importId", OLD.kind, OLD."questionId", OLD."optionId",
      OLD.perspective, OLD.voice, OLD.channel)
    IS DISTINCT FROM
    (NEW."heldAt", NEW."replacedAt", NEW."withdrawnAt", NEW."importId", NEW.kind, NEW."questionId", NEW."optionId",
      NEW.perspective, NEW.voice, NEW.channel)
  )
  EXECUTE FUNCTION "count_contribution_again"();

CREATE FUNCTION "count_choices_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CountDue" ("activityId", "contributionId")
  SELECT DISTINCT said."activityId", said.id FROM changed JOIN "Contribution" said ON said.id = changed."contributionId";
  RETURN NULL;
END $$;
CREATE TRIGGER "ContributionChoice_counted" AFTER INSERT ON "ContributionChoice"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_choices_again"();
CREATE TRIGGER "ContributionChoice_not_counted" AFTER DELETE ON "ContributionChoice"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_choices_again"();

CREATE FUNCTION "count_themes_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CountDue" ("activityId", "contributionId")
  SELECT DISTINCT said."activityId", said.id
  FROM changed
  JOIN "Passage" passage ON passage.id = changed."passageId"
  JOIN "Contribution" said ON said.id = passage."contributionId";
  RETURN NULL;
END $$;
CREATE TRIGGER "PassageTheme_counted" AFTER INSERT ON "PassageTheme"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_themes_again"();
CREATE TRIGGER "PassageTheme_not_counted" AFTER DELETE ON "PassageTheme"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "count_themes_again"();

CREATE FUNCTION "count_import_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CountDue" ("activityId", "contributionId")
  SELECT "activityId", id FROM "Contribution" WHERE "importId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "ImportBatch_counted" AFTER UPDATE ON "ImportBatch" FOR EACH ROW
  WHEN (OLD."revealedAt" IS DISTINCT FROM NEW."revealedAt")
  EXECUTE FUNCTION "count_import_again"();

INSERT INTO "CountDue" ("activityId", "contributionId") SELECT "activityId", id FROM "Contribution";
