-- CreateEnum
CREATE TYPE "Role" AS ENUM ('commissioner', 'facilitator', 'safeguarding_lead', 'data_protection_officer');

-- CreateEnum
CREATE TYPE "Regime" AS ENUM ('light_touch', 'provider_selection', 'scotland', 'other');

-- CreateEnum
CREATE TYPE "AuthorityPart" AS ENUM ('lead', 'partner');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('can_change', 'fixed');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('consultation', 'workshop', 'market_test');

-- CreateEnum
CREATE TYPE "Rung" AS ENUM ('informing', 'consultation', 'engagement', 'co_design', 'co_production');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('one_choice', 'long_text', 'clause_comment');

-- CreateEnum
CREATE TYPE "WordingFormat" AS ENUM ('standard', 'easy_read');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('online', 'paper', 'phone', 'in_the_room', 'imported');

-- CreateEnum
CREATE TYPE "Voice" AS ENUM ('own', 'on_behalf', 'organisation');

-- CreateEnum
CREATE TYPE "Perspective" AS ENUM ('lived_experience', 'carer', 'provider', 'other');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('draft', 'sent');

-- CreateEnum
CREATE TYPE "ContributionKind" AS ENUM ('answer', 'clause_comment', 'wall_note', 'statement', 'market_answer', 'market_question', 'imported');

-- CreateEnum
CREATE TYPE "ResponseKind" AS ENUM ('accepted', 'partly_accepted', 'not_accepted', 'already_covered', 'out_of_scope');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('passage', 'theme', 'outcome', 'live_item', 'law', 'editorial');

-- CreateEnum
CREATE TYPE "StatementState" AS ENUM ('proposed', 'merged', 'agreed', 'set_aside');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('agree', 'disagree', 'not_sure');

-- CreateEnum
CREATE TYPE "OrganisationSize" AS ENUM ('micro', 'small', 'medium', 'large');

-- CreateEnum
CREATE TYPE "LiveState" AS ENUM ('waiting', 'running', 'ended');

-- CreateEnum
CREATE TYPE "LiveItemKind" AS ENUM ('poll', 'wall', 'statements');

-- CreateEnum
CREATE TYPE "LiveItemState" AS ENUM ('pending', 'open', 'closed');

-- CreateEnum
CREATE TYPE "CardColour" AS ENUM ('red', 'amber', 'green');

-- CreateEnum
CREATE TYPE "WallNoteState" AS ENUM ('waiting', 'shown', 'hidden');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('mapping', 'staging', 'revealed', 'refused');

-- CreateTable
CREATE TABLE "Authority" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthAccount" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Engagement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "regime" "Regime" NOT NULL DEFAULT 'light_touch',
    "suppressionBelow" INTEGER NOT NULL DEFAULT 8,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Engagement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EngagementAuthority" (
    "engagementId" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "part" "AuthorityPart" NOT NULL,

    CONSTRAINT "EngagementAuthority_pkey" PRIMARY KEY ("engagementId","authorityId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "standing" "Standing" NOT NULL,
    "reason" TEXT,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "rung" "Rung" NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "clauseId" UUID,
    "mayBeConfidential" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Option" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wording" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "format" "WordingFormat" NOT NULL,
    "sentences" JSONB NOT NULL,
    "activityId" UUID,
    "questionId" UUID,
    "optionId" UUID,
    "clauseRevisionId" UUID,
    "responseId" UUID,
    "outcomeId" UUID,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "participantId" UUID,
    "organisationId" UUID,
    "state" "SubmissionState" NOT NULL DEFAULT 'draft',
    "channel" "Channel" NOT NULL,
    "voice" "Voice" NOT NULL DEFAULT 'own',
    "perspective" "Perspective" NOT NULL DEFAULT 'other',
    "reference" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftAnswer" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "optionId" UUID,
    "text" TEXT,
    "sealed" BYTEA,
    "sealedReason" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "kind" "ContributionKind" NOT NULL,
    "reference" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "voice" "Voice" NOT NULL,
    "perspective" "Perspective" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "wordingFormat" "WordingFormat" NOT NULL DEFAULT 'standard',
    "submissionId" UUID,
    "questionId" UUID,
    "optionId" UUID,
    "clauseId" UUID,
    "clauseRevisionId" UUID,
    "importId" UUID,
    "supersedesId" UUID,
    "wordsApprovedAt" TIMESTAMPTZ(3),
    "wordsApprovedBy" UUID,
    "readAt" TIMESTAMPTZ(3),
    "readBy" UUID,
    "erasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionText" (
    "contributionId" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, text)) STORED,

    CONSTRAINT "ContributionText_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "ConfidentialText" (
    "contributionId" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "reason" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConfidentialText_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "startsAt" INTEGER,
    "endsAt" INTEGER,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PassageTheme" (
    "engagementId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "themeId" UUID NOT NULL,
    "codedBy" UUID NOT NULL,
    "codedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PassageTheme_pkey" PRIMARY KEY ("passageId","themeId")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "kind" "ResponseKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponseTarget" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "passageId" UUID,
    "themeId" UUID,

    CONSTRAINT "ResponseTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Specification" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Specification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clause" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "specificationId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClauseRevision" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "parentClauseId" UUID,
    "position" INTEGER NOT NULL,
    "standing" "Standing" NOT NULL DEFAULT 'can_change',
    "fixedReason" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClauseRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceLink" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "passageId" UUID,
    "themeId" UUID,
    "outcomeId" UUID,
    "liveItemId" UUID,
    "citation" TEXT,
    "fingerprint" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Version" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "specificationId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "importNotes" JSONB NOT NULL DEFAULT '[]',
    "digest" TEXT NOT NULL,
    "publishedBy" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VersionClause" (
    "engagementId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "VersionClause_pkey" PRIMARY KEY ("versionId","clauseId")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "state" "StatementState" NOT NULL DEFAULT 'proposed',
    "shownAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementLineage" (
    "engagementId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "mergedBy" UUID NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StatementLineage_pkey" PRIMARY KEY ("fromId","intoId")
);

-- CreateTable
CREATE TABLE "StatementVote" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StatementVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "authorityId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "decisionMaker" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "reliesOn" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE NOT NULL,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" "OrganisationSize" NOT NULL,
    "notForProfit" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Representative" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "Representative_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateTable
CREATE TABLE "MarketRegistration" (
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MarketRegistration_pkey" PRIMARY KEY ("activityId","organisationId")
);

-- CreateTable
CREATE TABLE "Clarification" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "publicQuestion" TEXT,
    "answer" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveSession" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "state" "LiveState" NOT NULL DEFAULT 'waiting',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LiveSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveItem" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LiveItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "state" "LiveItemState" NOT NULL DEFAULT 'pending',
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LiveItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Poll" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "pollId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "optionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "colour" "CardColour" NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "loweredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WallNote" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "contributionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" "WallNoteState" NOT NULL DEFAULT 'waiting',
    "decidedBy" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WallNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'mapping',
    "file" BYTEA,
    "mapping" JSONB,
    "totalRows" INTEGER NOT NULL DEFAULT 0,
    "stagedRows" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revealedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadEvent" (
    "id" UUID NOT NULL,
    "engagementId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "contributionId" UUID,
    "passageId" UUID,
    "themeId" UUID,
    "responseId" UUID,
    "clauseId" UUID,
    "revisionId" UUID,
    "versionId" UUID,
    "statementId" UUID,
    "outcomeId" UUID,
    "decisionId" UUID,
    "importId" UUID,
    "liveItemId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ThreadEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "engagementId" UUID,
    "personId" UUID,
    "action" TEXT NOT NULL,
    "subjectId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainEntry" (
    "engagementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChainEntry_pkey" PRIMARY KEY ("engagementId","position")
);

-- CreateTable
CREATE TABLE "EqualityAnswer" (
    "id" UUID NOT NULL,
    "setVersion" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "month" DATE NOT NULL,

    CONSTRAINT "EqualityAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Authority_slug_key" ON "Authority"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_authorityId_personId_role_key" ON "Membership"("authorityId", "personId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "AuthSession_token_key" ON "AuthSession"("token");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "AuthAccount_userId_idx" ON "AuthAccount"("userId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Engagement_slug_key" ON "Engagement"("slug");

-- CreateIndex
CREATE INDEX "EngagementAuthority_authorityId_idx" ON "EngagementAuthority"("authorityId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_engagementId_position_key" ON "Topic"("engagementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_engagementId_id_key" ON "Activity"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_engagementId_slug_key" ON "Activity"("engagementId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Question_engagementId_id_key" ON "Question"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Question_activityId_position_key" ON "Question"("activityId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Option_engagementId_id_key" ON "Option"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Option_questionId_id_key" ON "Option"("questionId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Option_questionId_position_key" ON "Option"("questionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_activityId_language_format_key" ON "Wording"("activityId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_questionId_language_format_key" ON "Wording"("questionId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_optionId_language_format_key" ON "Wording"("optionId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_clauseRevisionId_language_format_key" ON "Wording"("clauseRevisionId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_responseId_language_format_key" ON "Wording"("responseId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Wording_outcomeId_language_format_key" ON "Wording"("outcomeId", "language", "format");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_codeHash_key" ON "Participant"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_engagementId_id_key" ON "Participant"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Device_tokenHash_key" ON "Device"("tokenHash");

-- CreateIndex
CREATE INDEX "Device_participantId_idx" ON "Device"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_reference_key" ON "Submission"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_engagementId_id_key" ON "Submission"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_activityId_participantId_key" ON "Submission"("activityId", "participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_activityId_organisationId_key" ON "Submission"("activityId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftAnswer_submissionId_questionId_key" ON "DraftAnswer"("submissionId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_reference_key" ON "Contribution"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_supersedesId_key" ON "Contribution"("supersedesId");

-- CreateIndex
CREATE INDEX "Contribution_engagementId_createdAt_idx" ON "Contribution"("engagementId", "createdAt");

-- CreateIndex
CREATE INDEX "Contribution_activityId_createdAt_idx" ON "Contribution"("activityId", "createdAt");

-- CreateIndex
CREATE INDEX "Contribution_importId_idx" ON "Contribution"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_engagementId_id_key" ON "Contribution"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_engagementId_supersedesId_key" ON "Contribution"("engagementId", "supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_submissionId_questionId_key" ON "Contribution"("submissionId", "questionId");

-- CreateIndex
CREATE INDEX "ContributionText_search_idx" ON "ContributionText" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "ContributionText_engagementId_contributionId_key" ON "ContributionText"("engagementId", "contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "ConfidentialText_engagementId_contributionId_key" ON "ConfidentialText"("engagementId", "contributionId");

-- CreateIndex
CREATE INDEX "Passage_contributionId_idx" ON "Passage"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_engagementId_id_key" ON "Passage"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_engagementId_id_key" ON "Theme"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_engagementId_name_key" ON "Theme"("engagementId", "name");

-- CreateIndex
CREATE INDEX "PassageTheme_themeId_idx" ON "PassageTheme"("themeId");

-- CreateIndex
CREATE INDEX "Response_engagementId_createdAt_idx" ON "Response"("engagementId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Response_engagementId_id_key" ON "Response"("engagementId", "id");

-- CreateIndex
CREATE INDEX "ResponseTarget_passageId_idx" ON "ResponseTarget"("passageId");

-- CreateIndex
CREATE INDEX "ResponseTarget_themeId_idx" ON "ResponseTarget"("themeId");

-- CreateIndex
CREATE UNIQUE INDEX "ResponseTarget_responseId_passageId_key" ON "ResponseTarget"("responseId", "passageId");

-- CreateIndex
CREATE UNIQUE INDEX "ResponseTarget_responseId_themeId_key" ON "ResponseTarget"("responseId", "themeId");

-- CreateIndex
CREATE UNIQUE INDEX "Specification_engagementId_key" ON "Specification"("engagementId");

-- CreateIndex
CREATE UNIQUE INDEX "Specification_engagementId_id_key" ON "Specification"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Clause_engagementId_id_key" ON "Clause"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClauseRevision_engagementId_id_key" ON "ClauseRevision"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClauseRevision_clauseId_sequence_key" ON "ClauseRevision"("clauseId", "sequence");

-- CreateIndex
CREATE INDEX "SourceLink_passageId_idx" ON "SourceLink"("passageId");

-- CreateIndex
CREATE INDEX "SourceLink_themeId_idx" ON "SourceLink"("themeId");

-- CreateIndex
CREATE INDEX "SourceLink_outcomeId_idx" ON "SourceLink"("outcomeId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceLink_revisionId_passageId_key" ON "SourceLink"("revisionId", "passageId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceLink_revisionId_themeId_key" ON "SourceLink"("revisionId", "themeId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceLink_revisionId_outcomeId_key" ON "SourceLink"("revisionId", "outcomeId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceLink_revisionId_liveItemId_key" ON "SourceLink"("revisionId", "liveItemId");

-- CreateIndex
CREATE UNIQUE INDEX "Version_engagementId_id_key" ON "Version"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Version_specificationId_sequence_key" ON "Version"("specificationId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Version_specificationId_label_key" ON "Version"("specificationId", "label");

-- CreateIndex
CREATE INDEX "VersionClause_revisionId_idx" ON "VersionClause"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "VersionClause_versionId_position_key" ON "VersionClause"("versionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_contributionId_key" ON "Statement"("contributionId");

-- CreateIndex
CREATE INDEX "Statement_activityId_idx" ON "Statement"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_engagementId_id_key" ON "Statement"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_engagementId_contributionId_key" ON "Statement"("engagementId", "contributionId");

-- CreateIndex
CREATE INDEX "StatementLineage_intoId_idx" ON "StatementLineage"("intoId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementVote_statementId_participantId_sequence_key" ON "StatementVote"("statementId", "participantId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_engagementId_id_key" ON "Decision"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_statementId_key" ON "Outcome"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_engagementId_id_key" ON "Outcome"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_engagementId_statementId_key" ON "Outcome"("engagementId", "statementId");

-- CreateIndex
CREATE INDEX "Representative_personId_idx" ON "Representative"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Clarification_contributionId_key" ON "Clarification"("contributionId");

-- CreateIndex
CREATE INDEX "Clarification_activityId_idx" ON "Clarification"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "Clarification_engagementId_contributionId_key" ON "Clarification"("engagementId", "contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveSession_joinCode_key" ON "LiveSession"("joinCode");

-- CreateIndex
CREATE UNIQUE INDEX "LiveSession_engagementId_id_key" ON "LiveSession"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LiveItem_engagementId_id_key" ON "LiveItem"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LiveItem_sessionId_position_key" ON "LiveItem"("sessionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_itemId_key" ON "Poll"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_questionId_key" ON "Poll"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_engagementId_id_key" ON "Poll"("engagementId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_engagementId_itemId_key" ON "Poll"("engagementId", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_engagementId_questionId_key" ON "Poll"("engagementId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_pollId_participantId_sequence_key" ON "Vote"("pollId", "participantId", "sequence");

-- CreateIndex
CREATE INDEX "Card_sessionId_idx" ON "Card"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "WallNote_contributionId_key" ON "WallNote"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "WallNote_engagementId_contributionId_key" ON "WallNote"("engagementId", "contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "WallNote_itemId_participantId_key_key" ON "WallNote"("itemId", "participantId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_engagementId_id_key" ON "ImportBatch"("engagementId", "id");

-- CreateIndex
CREATE INDEX "ThreadEvent_engagementId_at_idx" ON "ThreadEvent"("engagementId", "at");

-- CreateIndex
CREATE INDEX "ThreadEvent_contributionId_idx" ON "ThreadEvent"("contributionId");

-- CreateIndex
CREATE INDEX "AuditEvent_engagementId_at_idx" ON "AuditEvent"("engagementId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ChainEntry_engagementId_kind_subjectId_key" ON "ChainEntry"("engagementId", "kind", "subjectId");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthAccount" ADD CONSTRAINT "AuthAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EngagementAuthority" ADD CONSTRAINT "EngagementAuthority_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EngagementAuthority" ADD CONSTRAINT "EngagementAuthority_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_engagementId_clauseId_fkey" FOREIGN KEY ("engagementId", "clauseId") REFERENCES "Clause"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Option" ADD CONSTRAINT "Option_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_optionId_fkey" FOREIGN KEY ("engagementId", "optionId") REFERENCES "Option"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_clauseRevisionId_fkey" FOREIGN KEY ("engagementId", "clauseRevisionId") REFERENCES "ClauseRevision"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_responseId_fkey" FOREIGN KEY ("engagementId", "responseId") REFERENCES "Response"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_engagementId_outcomeId_fkey" FOREIGN KEY ("engagementId", "outcomeId") REFERENCES "Outcome"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAnswer" ADD CONSTRAINT "DraftAnswer_engagementId_submissionId_fkey" FOREIGN KEY ("engagementId", "submissionId") REFERENCES "Submission"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAnswer" ADD CONSTRAINT "DraftAnswer_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAnswer" ADD CONSTRAINT "DraftAnswer_questionId_optionId_fkey" FOREIGN KEY ("questionId", "optionId") REFERENCES "Option"("questionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_submissionId_fkey" FOREIGN KEY ("engagementId", "submissionId") REFERENCES "Submission"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_questionId_optionId_fkey" FOREIGN KEY ("questionId", "optionId") REFERENCES "Option"("questionId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_clauseId_fkey" FOREIGN KEY ("engagementId", "clauseId") REFERENCES "Clause"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_clauseRevisionId_fkey" FOREIGN KEY ("engagementId", "clauseRevisionId") REFERENCES "ClauseRevision"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_importId_fkey" FOREIGN KEY ("engagementId", "importId") REFERENCES "ImportBatch"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_engagementId_supersedesId_fkey" FOREIGN KEY ("engagementId", "supersedesId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionText" ADD CONSTRAINT "ContributionText_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialText" ADD CONSTRAINT "ConfidentialText_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialText" ADD CONSTRAINT "ConfidentialText_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassageTheme" ADD CONSTRAINT "PassageTheme_engagementId_passageId_fkey" FOREIGN KEY ("engagementId", "passageId") REFERENCES "Passage"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PassageTheme" ADD CONSTRAINT "PassageTheme_engagementId_themeId_fkey" FOREIGN KEY ("engagementId", "themeId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_engagementId_responseId_fkey" FOREIGN KEY ("engagementId", "responseId") REFERENCES "Response"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_engagementId_passageId_fkey" FOREIGN KEY ("engagementId", "passageId") REFERENCES "Passage"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_engagementId_themeId_fkey" FOREIGN KEY ("engagementId", "themeId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Specification" ADD CONSTRAINT "Specification_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_engagementId_specificationId_fkey" FOREIGN KEY ("engagementId", "specificationId") REFERENCES "Specification"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClauseRevision" ADD CONSTRAINT "ClauseRevision_engagementId_clauseId_fkey" FOREIGN KEY ("engagementId", "clauseId") REFERENCES "Clause"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_engagementId_revisionId_fkey" FOREIGN KEY ("engagementId", "revisionId") REFERENCES "ClauseRevision"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_engagementId_passageId_fkey" FOREIGN KEY ("engagementId", "passageId") REFERENCES "Passage"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_engagementId_themeId_fkey" FOREIGN KEY ("engagementId", "themeId") REFERENCES "Theme"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_engagementId_outcomeId_fkey" FOREIGN KEY ("engagementId", "outcomeId") REFERENCES "Outcome"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_engagementId_liveItemId_fkey" FOREIGN KEY ("engagementId", "liveItemId") REFERENCES "LiveItem"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_engagementId_specificationId_fkey" FOREIGN KEY ("engagementId", "specificationId") REFERENCES "Specification"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionClause" ADD CONSTRAINT "VersionClause_engagementId_versionId_fkey" FOREIGN KEY ("engagementId", "versionId") REFERENCES "Version"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionClause" ADD CONSTRAINT "VersionClause_engagementId_clauseId_fkey" FOREIGN KEY ("engagementId", "clauseId") REFERENCES "Clause"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionClause" ADD CONSTRAINT "VersionClause_engagementId_revisionId_fkey" FOREIGN KEY ("engagementId", "revisionId") REFERENCES "ClauseRevision"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementLineage" ADD CONSTRAINT "StatementLineage_engagementId_fromId_fkey" FOREIGN KEY ("engagementId", "fromId") REFERENCES "Statement"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementLineage" ADD CONSTRAINT "StatementLineage_engagementId_intoId_fkey" FOREIGN KEY ("engagementId", "intoId") REFERENCES "Statement"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementVote" ADD CONSTRAINT "StatementVote_engagementId_statementId_fkey" FOREIGN KEY ("engagementId", "statementId") REFERENCES "Statement"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementVote" ADD CONSTRAINT "StatementVote_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_engagementId_fkey" FOREIGN KEY ("engagementId") REFERENCES "Engagement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_engagementId_statementId_fkey" FOREIGN KEY ("engagementId", "statementId") REFERENCES "Statement"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_engagementId_decisionId_fkey" FOREIGN KEY ("engagementId", "decisionId") REFERENCES "Decision"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representative" ADD CONSTRAINT "Representative_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representative" ADD CONSTRAINT "Representative_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarketRegistration" ADD CONSTRAINT "MarketRegistration_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarketRegistration" ADD CONSTRAINT "MarketRegistration_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clarification" ADD CONSTRAINT "Clarification_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveSession" ADD CONSTRAINT "LiveSession_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveItem" ADD CONSTRAINT "LiveItem_engagementId_sessionId_fkey" FOREIGN KEY ("engagementId", "sessionId") REFERENCES "LiveSession"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_engagementId_itemId_fkey" FOREIGN KEY ("engagementId", "itemId") REFERENCES "LiveItem"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_engagementId_questionId_fkey" FOREIGN KEY ("engagementId", "questionId") REFERENCES "Question"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_engagementId_pollId_fkey" FOREIGN KEY ("engagementId", "pollId") REFERENCES "Poll"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_engagementId_optionId_fkey" FOREIGN KEY ("engagementId", "optionId") REFERENCES "Option"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_engagementId_sessionId_fkey" FOREIGN KEY ("engagementId", "sessionId") REFERENCES "LiveSession"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WallNote" ADD CONSTRAINT "WallNote_engagementId_itemId_fkey" FOREIGN KEY ("engagementId", "itemId") REFERENCES "LiveItem"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WallNote" ADD CONSTRAINT "WallNote_engagementId_participantId_fkey" FOREIGN KEY ("engagementId", "participantId") REFERENCES "Participant"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WallNote" ADD CONSTRAINT "WallNote_engagementId_contributionId_fkey" FOREIGN KEY ("engagementId", "contributionId") REFERENCES "Contribution"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_engagementId_activityId_fkey" FOREIGN KEY ("engagementId", "activityId") REFERENCES "Activity"("engagementId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A wording belongs to exactly one subject.
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_one_subject" CHECK (
  num_nonnulls("activityId", "questionId", "optionId", "clauseRevisionId", "responseId", "outcomeId") = 1
);

-- A response answers a passage or a theme.
ALTER TABLE "ResponseTarget" ADD CONSTRAINT "ResponseTarget_one_target" CHECK (
  num_nonnulls("passageId", "themeId") = 1
);

-- A source link names what its kind says.
ALTER TABLE "SourceLink" ADD CONSTRAINT "SourceLink_one_source" CHECK (
  num_nonnulls("passageId", "themeId", "outcomeId", "liveItemId", "citation") = 1
  AND ("kind" <> 'passage' OR "passageId" IS NOT NULL)
  AND ("kind" <> 'theme' OR "themeId" IS NOT NULL)
  AND ("kind" <> 'outcome' OR "outcomeId" IS NOT NULL)
  AND ("kind" <> 'live_item' OR "liveItemId" IS NOT NULL)
  AND ("kind" NOT IN ('law', 'editorial') OR "citation" IS NOT NULL)
);

-- What is published is frozen for ever: a version, its clauses and every revision in it.
CREATE FUNCTION "refuse_change_of_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published version is frozen.';
END $$;
CREATE TRIGGER "Version_frozen" BEFORE UPDATE OR DELETE ON "Version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published"();
CREATE TRIGGER "VersionClause_frozen" BEFORE UPDATE OR DELETE ON "VersionClause"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published"();
CREATE TRIGGER "ClauseRevision_frozen" BEFORE UPDATE OR DELETE ON "ClauseRevision"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published"();

-- A person's words are never edited in place; they are superseded or erased.
CREATE FUNCTION "refuse_edit_of_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A contribution is never edited in place.';
END $$;
CREATE TRIGGER "ContributionText_never_edited" BEFORE UPDATE ON "ContributionText"
  FOR EACH ROW EXECUTE FUNCTION "refuse_edit_of_words"();
