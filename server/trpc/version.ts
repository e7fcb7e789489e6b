import { engagementInput } from "../domain/engagement.ts";
import { publishVersionInput, versionInput } from "../domain/version.ts";
import { readChanges } from "../queries/read-changes.ts";
import { readPublishGate } from "../queries/read-publish-gate.ts";
import { readVersion, readVersions } from "../queries/read-version.ts";
import { publishVersion } from "../use-cases/publish-version.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const version = router({
  list: anyone("public.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readVersions(ctx.deps, ctx.actor, input)),
  read: anyone("public.read")
    .input(versionInput)
    .query(({ ctx, input }) => readVersion(ctx.deps, ctx.actor, input)),
  changes: anyone("public.read")
    .input(versionInput)
    .query(({ ctx, input }) => readChanges(ctx.deps, ctx.actor, input)),
  gate: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readPublishGate(ctx.deps, ctx.actor, input)),
  publish: staffOnly("version.publish")
    .input(publishVersionInput)
    .mutation(({ ctx, input }) => publishVersion(ctx.deps, ctx.actor, input)),
});
