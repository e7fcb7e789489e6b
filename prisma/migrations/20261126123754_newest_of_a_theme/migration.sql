-- DropIndex
DROP INDEX "PassageTheme_themeId_idx";

-- CreateIndex
CREATE INDEX "PassageTheme_themeId_passageId_idx" ON "PassageTheme"("themeId", "passageId");
