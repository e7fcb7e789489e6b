-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "perspectives" "Perspective"[];
