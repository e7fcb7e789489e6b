-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "wordingLanguage" TEXT NOT NULL DEFAULT 'en';

-- AlterTable
ALTER TABLE "DraftAnswer" ADD COLUMN     "wordingFormat" "WordingFormat" NOT NULL DEFAULT 'standard',
ADD COLUMN     "wordingLanguage" TEXT NOT NULL DEFAULT 'en';

-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "heading" TEXT;
