-- Letters without their accents, however they were typed (NFKD takes a letter and its marks apart): Latin accents,
-- Hebrew and Arabic vowel points, and the few Latin letters with a stroke, which Unicode does not take apart.
-- The extension "unaccent" is not everywhere, and is not immutable.
CREATE FUNCTION "fold_accents"(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(
    regexp_replace(normalize(words, NFKD), '[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]', '', 'g'),
    'łŁøØđĐ', 'lLoOdD');

CREATE FUNCTION "words_to_search"(language text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN language = 'en' THEN to_tsvector('english'::regconfig, fold_accents(words))
    ELSE to_tsvector('simple'::regconfig, fold_accents(words)) END;

ALTER TABLE "ContributionText" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';

-- The words stay as they are: only what they are written in is said beside them.
ALTER TABLE "ContributionText" DISABLE TRIGGER "ContributionText_never_edited";
UPDATE "ContributionText" SET "language" = said."language"
FROM "Contribution" said WHERE said."id" = "contributionId" AND said."language" <> 'en';
ALTER TABLE "ContributionText" ENABLE TRIGGER "ContributionText_never_edited";

-- A generated column cannot be given another expression. Dropping it drops its index.
ALTER TABLE "ContributionText" DROP COLUMN "search";
ALTER TABLE "ContributionText" ADD COLUMN "search" tsvector
  GENERATED ALWAYS AS (words_to_search("language", "text")) STORED;
CREATE INDEX "ContributionText_search_idx" ON "ContributionText" USING GIN ("search");

DROP INDEX "Contribution_engagementId_createdAt_idx";
CREATE INDEX "Contribution_engagementId_createdAt_id_idx" ON "Contribution"("engagementId", "createdAt", "id");
CREATE INDEX "Contribution_questionId_createdAt_id_idx" ON "Contribution"("questionId", "createdAt", "id");
CREATE INDEX "Contribution_clauseId_createdAt_id_idx" ON "Contribution"("clauseId", "createdAt", "id");
-- What nobody has read: the queue begins here, however much was read before.
CREATE INDEX "Contribution_unread_idx" ON "Contribution"("engagementId", "createdAt", "id")
  WHERE "readAt" IS NULL AND "erasedAt" IS NULL;
