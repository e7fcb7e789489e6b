/** What every write records beside its rows, in the same transaction. */

import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { AuditAction } from "../domain/audit.ts";
import type { Actor } from "../domain/policy.ts";
import type { ThreadKind } from "../domain/thread.ts";

export interface ThreadFacts {
  contributionId?: string;
  passageId?: string;
  themeId?: string;
  responseId?: string;
  clauseId?: string;
  revisionId?: string;
  versionId?: string;
  statementId?: string;
  outcomeId?: string;
  decisionId?: string;
  importId?: string;
  liveItemId?: string;
}

/** Adds one event to the engagement's thread. Ids only: never words, reasons or personal data. */
export async function recordThread(
  deps: Deps,
  tx: Tx,
  engagementId: string,
  kind: ThreadKind,
  facts: ThreadFacts,
): Promise<void> {
  await tx.threadEvent.create({
    data: { id: deps.ids.row(), engagementId, kind, at: deps.clock(), ...facts },
  });
}

/** Adds one line to the audit: who did what to what. Ids only. */
export async function recordAudit(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  action: AuditAction,
  where: { engagementId?: string; subjectId?: string },
): Promise<void> {
  const personId = actor.person?.id;
  await tx.auditEvent.create({
    data: { id: deps.ids.row(), action, at: deps.clock(), ...where, ...(personId ? { personId } : {}) },
  });
}
