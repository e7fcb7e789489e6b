import { importBatchInput, mapImportInput, uploadImportInput } from "../domain/import-batch.ts";
import { readImport } from "../queries/read-import.ts";
import { readImports, readImportsInput } from "../queries/read-imports.ts";
import { abandonImport } from "../use-cases/abandon-import.ts";
import { mapImport } from "../use-cases/map-import.ts";
import { stageImport } from "../use-cases/stage-import.ts";
import { startImport } from "../use-cases/start-import.ts";
import { uploadImport } from "../use-cases/upload-import.ts";
import { router, staffOnly } from "./trpc.ts";

const mayImport = staffOnly("contribution.import");

export const imports = router({
  list: mayImport.input(readImportsInput).query(({ ctx, input }) => readImports(ctx.deps, ctx.actor, input)),
  read: mayImport.input(importBatchInput).query(({ ctx, input }) => readImport(ctx.deps, ctx.actor, input)),
  upload: mayImport
    .input(uploadImportInput)
    .mutation(({ ctx, input }) => uploadImport(ctx.deps, ctx.actor, input)),
  map: mayImport.input(mapImportInput).mutation(({ ctx, input }) => mapImport(ctx.deps, ctx.actor, input)),
  abandon: mayImport
    .input(importBatchInput)
    .mutation(({ ctx, input }) => abandonImport(ctx.deps, ctx.actor, input)),
  start: mayImport.input(importBatchInput).mutation(async ({ ctx, input }) => {
    await startImport(ctx.deps, ctx.actor, input);
    // It goes on after the answer; its page shows how far it is, and offers to carry on when it stopped.
    void stageImport(ctx.deps, input.batch).catch(ctx.deps.report);
  }),
});
