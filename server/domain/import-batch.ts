import { z } from "zod";
import { importMapping } from "./contribution-import.ts";
import { fileName } from "./text.ts";

/** Brings in a file of contributions gathered elsewhere. Nothing is read into the engagement yet. */
export const uploadImportInput = z.object({
  engagement: z.string(),
  activity: z.string(),
  fileName,
  file: z.instanceof(Uint8Array, { message: "Choose a file." }),
});
export type UploadImportInput = z.infer<typeof uploadImportInput>;

export const importBatchInput = z.object({ engagement: z.string(), batch: z.uuid() });
export type ImportBatchInput = z.infer<typeof importBatchInput>;

export const mapImportInput = importBatchInput.extend({ mapping: importMapping });
export type MapImportInput = z.infer<typeof mapImportInput>;

/**
 * Rows staged in one transaction. One long transaction would stop every submit meanwhile; chunks of
 * this size let others in between.
 */
export const ROWS_IN_A_CHUNK = 200;
/** Rows that the preview shows. */
export const PREVIEW_ROWS = 8;
