-- CreateTable
CREATE TABLE "StatementResult" (
    "engagementId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "agree" INTEGER NOT NULL,
    "disagree" INTEGER NOT NULL,
    "notSure" INTEGER NOT NULL,

    CONSTRAINT "StatementResult_pkey" PRIMARY KEY ("itemId","statementId")
);

-- CreateIndex
CREATE INDEX "StatementResult_statementId_idx" ON "StatementResult"("statementId");

-- AddForeignKey
ALTER TABLE "StatementResult" ADD CONSTRAINT "StatementResult_engagementId_itemId_fkey" FOREIGN KEY ("engagementId", "itemId") REFERENCES "LiveItem"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementResult" ADD CONSTRAINT "StatementResult_engagementId_statementId_fkey" FOREIGN KEY ("engagementId", "statementId") REFERENCES "Statement"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
