-- CreateEnum
CREATE TYPE "Relationship" AS ENUM ('family', 'friend', 'carer', 'support_worker', 'advocate', 'other');

-- CreateEnum
CREATE TYPE "WhoseWords" AS ENUM ('theirs', 'mine', 'both');

-- CreateEnum
CREATE TYPE "Agreement" AS ENUM ('said_yes', 'best_interests', 'legal_role');

-- CreateEnum
CREATE TYPE "AgreeingAdult" AS ENUM ('parent', 'guardian', 'other');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Perspective" ADD VALUE 'young_person';
ALTER TYPE "Perspective" ADD VALUE 'family';

-- AlterTable
ALTER TABLE "Activity" ADD COLUMN     "adultUnder" INTEGER NOT NULL DEFAULT 16,
ADD COLUMN     "lateUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "agreement" "Agreement",
ADD COLUMN     "relationship" "Relationship",
ADD COLUMN     "whoseWords" "WhoseWords";

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "agreedBy" "AgreeingAdult",
ADD COLUMN     "agreement" "Agreement",
ADD COLUMN     "late" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organisationName" TEXT,
ADD COLUMN     "relationship" "Relationship",
ADD COLUMN     "underAge" BOOLEAN,
ADD COLUMN     "whoseWords" "WhoseWords";
