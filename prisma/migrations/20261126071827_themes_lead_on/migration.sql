-- CreateEnum
CREATE TYPE "ThemeChangeKind" AS ENUM ('made', 'renamed', 'described', 'merged_into', 'took_in', 'merge_undone', 'split_into', 'split_from', 'passages_added', 'passages_removed');

-- DropIndex
DROP INDEX "Theme_engagementId_name_key";

-- AlterTable
ALTER TABLE "PassageTheme" ADD COLUMN     "mergeId" UUID;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "firstId" UUID,
ADD COLUMN     "mergeId" UUID,
ADD COLUMN     "mergedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mergedBy" UUID,
ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "ThemeChange" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "ThemeChangeKind" NOT NULL,
    "otherId" UUID,
    "name" TEXT,
    "passages" INTEGER NOT NULL DEFAULT 0,
    "mergeId" UUID,
    "changedBy" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ThemeChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ThemeChange_number_key" ON "ThemeChange"("number");

-- CreateIndex
CREATE INDEX "ThemeChange_themeId_number_idx" ON "ThemeChange"("themeId", "number");

-- CreateIndex
CREATE INDEX "Theme_mergedIntoId_idx" ON "Theme"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_engagementId_mergedIntoId_fkey" FOREIGN KEY ("engagementId", "mergedIntoId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeChange" ADD CONSTRAINT "ThemeChange_engagementId_themeId_fkey" FOREIGN KEY ("engagementId", "themeId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A name is free again for a theme that continues another, and for a new one once a theme was merged away.
CREATE UNIQUE INDEX "Theme_engagementId_name_living" ON "Theme" ("engagementId", "name") WHERE "mergedAt" IS NULL;

-- What is known of the themes that are there: who made them, and who gave them passages on which day.
INSERT INTO "ThemeChange" ("id", "engagementId", "themeId", "kind", "changedBy", "changedAt")
SELECT gen_random_uuid(), theme."engagementId", theme.id, 'made', made."personId", made.at
FROM "Theme" theme
JOIN "AuditEvent" made ON made."subjectId" = theme.id AND made.action = 'theme.create'
WHERE made."personId" IS NOT NULL
ORDER BY made.at;
INSERT INTO "ThemeChange" ("id", "engagementId", "themeId", "kind", "passages", "changedBy", "changedAt")
SELECT gen_random_uuid(), "engagementId", "themeId", 'passages_added', count(*), "codedBy", max("codedAt")
FROM "PassageTheme"
GROUP BY "engagementId", "themeId", "codedBy", "codedAt"::date
ORDER BY max("codedAt");
