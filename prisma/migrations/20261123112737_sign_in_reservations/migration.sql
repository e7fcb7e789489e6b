-- AlterTable
ALTER TABLE "AuthVerification" DROP CONSTRAINT "AuthVerification_pkey",
ALTER COLUMN "id" SET DATA TYPE TEXT,
ADD CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id");
