-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
