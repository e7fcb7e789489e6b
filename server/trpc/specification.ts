import { engagementInput } from "../domain/engagement.ts";
import { importSpecificationInput } from "../domain/specification.ts";
import { readSpecification } from "../queries/read-specification.ts";
import { importSpecification } from "../use-cases/import-specification.ts";
import { router, staffOnly } from "./trpc.ts";

export const specification = router({
  read: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readSpecification(ctx.deps, ctx.actor, input)),
  import: staffOnly("specification.import")
    .input(importSpecificationInput)
    .mutation(({ ctx, input }) => importSpecification(ctx.deps, ctx.actor, input)),
});
