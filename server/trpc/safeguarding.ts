import {
  concernFileInput,
  concernInput,
  raiseConcernInput,
  safetyContactInput,
  settleConcernInput,
} from "../domain/safeguarding.ts";
import { listConcerns } from "../queries/list-concerns.ts";
import { readConcern } from "../queries/read-concern.ts";
import { readConcernFile } from "../queries/read-file.ts";
import { openConcern } from "../use-cases/open-concern.ts";
import { raiseConcern } from "../use-cases/raise-concern.ts";
import { settleConcern } from "../use-cases/settle-concern.ts";
import { writeSafetyContact } from "../use-cases/write-safety-contact.ts";
import { router, staffOnly } from "./trpc.ts";

const leads = staffOnly("safeguarding.read");

export const safeguarding = router({
  list: staffOnly("safeguarding.list").query(({ ctx }) => listConcerns(ctx.deps, ctx.actor)),
  read: leads.input(concernInput).query(({ ctx, input }) => readConcern(ctx.deps, ctx.actor, input)),
  raise: staffOnly("safeguarding.raise")
    .input(raiseConcernInput)
    .mutation(({ ctx, input }) => raiseConcern(ctx.deps, ctx.actor, input)),
  open: leads.input(concernInput).mutation(({ ctx, input }) => openConcern(ctx.deps, ctx.actor, input)),
  file: leads.input(concernFileInput).query(({ ctx, input }) => readConcernFile(ctx.deps, ctx.actor, input)),
  settle: leads
    .input(settleConcernInput)
    .mutation(({ ctx, input }) => settleConcern(ctx.deps, ctx.actor, input)),
  writeContact: staffOnly("engagement.manage")
    .input(safetyContactInput)
    .mutation(({ ctx, input }) => writeSafetyContact(ctx.deps, ctx.actor, input)),
});
