-- CreateEnum
CREATE TYPE "PackFormat" AS ENUM ('standard', 'easy_read', 'large_print', 'audio', 'sign_language', 'welsh');

-- CreateEnum
CREATE TYPE "PackSubject" AS ENUM ('reasons', 'costs', 'impacts', 'equality');

-- CreateTable
CREATE TABLE "PackDocument" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "format" "PackFormat" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "tells" "PackSubject"[],

    CONSTRAINT "PackDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PackVersion" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "link" TEXT,
    "fileName" TEXT,
    "mediaType" TEXT,
    "size" INTEGER,
    "file" BYTEA,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "material" BOOLEAN NOT NULL DEFAULT false,
    "extendedTo" TIMESTAMPTZ(3),

    CONSTRAINT "PackVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PackDocument_activityId_idx" ON "PackDocument"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "PackDocument_engagementId_id_key" ON "PackDocument"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PackVersion_engagementId_id_key" ON "PackVersion"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PackVersion_documentId_number_key" ON "PackVersion"("documentId", "number");

-- AddForeignKey
ALTER TABLE "PackDocument" ADD CONSTRAINT "PackDocument_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackVersion" ADD CONSTRAINT "PackVersion_engagementId_documentId_fkey" FOREIGN KEY ("engagementId", "documentId") REFERENCES "PackDocument"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
