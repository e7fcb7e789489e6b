import { writeCsv } from "../adapters/exports/write-csv.ts";
import { writeJson } from "../adapters/exports/write-json.ts";
import { writeXlsx } from "../adapters/exports/write-xlsx.ts";
import type { Deps } from "../deps.ts";
import {
  EXPORT_SCHEMA_PATH,
  type ExportHead,
  type ExportInput,
  exportFileName,
} from "../domain/contribution-export.ts";
import type { Actor } from "../domain/policy.ts";
import { contributionsInChunks } from "../shared/contributions-in-chunks.ts";
import { recordAudit } from "../shared/record.ts";
import { enterActivity } from "../shared/scope.ts";

const WRITERS = {
  csv: { write: writeCsv, contentType: "text/csv; charset=utf-8" },
  xlsx: {
    write: writeXlsx,
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  json: { write: writeJson, contentType: "application/json; charset=utf-8" },
} as const;

/** A file that is written while it is sent. */
export interface Download {
  fileName: string;
  contentType: string;
  /** Nothing is read before the first byte is asked for, and no more than is asked for. */
  body: AsyncIterable<Uint8Array>;
}

/**
 * The contributions of an activity as a file. Who took them out, and when, is recorded before the first
 * of them is read.
 */
export async function exportContributions(deps: Deps, actor: Actor, input: ExportInput): Promise<Download> {
  const { engagement, activity } = await deps.db.$transaction(async (tx) => {
    const entered = await enterActivity(tx, actor, "contribution.export", input);
    const { engagementId } = entered.engagement;
    await recordAudit(deps, tx, actor, "contribution.export", {
      engagementId,
      subjectId: entered.activity.id,
    });
    return entered;
  });
  const head: ExportHead = {
    $schema: deps.settings.publicUrl + EXPORT_SCHEMA_PATH,
    format: "throughline-contributions",
    version: 1,
    exportedAt: deps.clock().toISOString(),
    engagement: { address: engagement.slug, title: engagement.title },
    activity: { address: activity.slug, title: activity.title, kind: activity.kind },
  };
  const { write, contentType } = WRITERS[input.format];
  const { engagementId } = engagement;
  return {
    fileName: exportFileName(head, input.format),
    contentType,
    body: write(head, contributionsInChunks(deps.db, { engagementId, activity })),
  };
}
