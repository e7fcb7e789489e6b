import { addDocumentInput, addPackVersionInput, packFileInput, packInput } from "../domain/pack.ts";
import { readPack } from "../queries/read-pack.ts";
import { readPackFile } from "../queries/read-pack-file.ts";
import { addDocument, addPackVersion } from "../use-cases/add-pack-version.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const pack = router({
  read: anyone("public.read")
    .input(packInput)
    .query(({ ctx, input }) => readPack(ctx.deps, ctx.actor, input, "public.read")),
  desk: staffOnly("engagement.read")
    .input(packInput)
    .query(({ ctx, input }) => readPack(ctx.deps, ctx.actor, input, "engagement.read")),
  file: anyone("public.read")
    .input(packFileInput)
    .query(({ ctx, input }) => readPackFile(ctx.deps, ctx.actor, input)),
  addDocument: staffOnly("activity.design")
    .input(addDocumentInput)
    .mutation(({ ctx, input }) => addDocument(ctx.deps, ctx.actor, input)),
  addVersion: staffOnly("activity.design")
    .input(addPackVersionInput)
    .mutation(({ ctx, input }) => addPackVersion(ctx.deps, ctx.actor, input)),
});
