-- AlterEnum
ALTER TYPE "WordingFormat" ADD VALUE 'young_people';
