import { engagementInput } from "../domain/engagement.ts";
import { editResponseInput, recordResponseInput } from "../domain/response.ts";
import {
  draftInput,
  publishResponsesInput,
  readDraftInput,
  setSecondReaderInput,
} from "../domain/second-reading.ts";
import { listDrafts } from "../queries/list-drafts.ts";
import { readDraftDesk } from "../queries/read-draft-desk.ts";
import { editResponse } from "../use-cases/edit-response.ts";
import { publishResponses } from "../use-cases/publish-responses.ts";
import { readDraft } from "../use-cases/read-draft.ts";
import { recordResponse } from "../use-cases/record-response.ts";
import { setSecondReader } from "../use-cases/set-second-reader.ts";
import { router, staffOnly } from "./trpc.ts";

export const response = router({
  drafts: staffOnly("contribution.read")
    .input(engagementInput)
    .query(({ ctx, input }) => listDrafts(ctx.deps, ctx.actor, input)),
  draft: staffOnly("contribution.read")
    .input(draftInput)
    .query(({ ctx, input }) => readDraftDesk(ctx.deps, ctx.actor, input)),
  record: staffOnly("response.record")
    .input(recordResponseInput)
    .mutation(({ ctx, input }) => recordResponse(ctx.deps, ctx.actor, input)),
  edit: staffOnly("response.record")
    .input(editResponseInput)
    .mutation(({ ctx, input }) => editResponse(ctx.deps, ctx.actor, input)),
  secondRead: staffOnly("response.record")
    .input(readDraftInput)
    .mutation(({ ctx, input }) => readDraft(ctx.deps, ctx.actor, input)),
  setSecondReader: staffOnly("engagement.manage")
    .input(setSecondReaderInput)
    .mutation(({ ctx, input }) => setSecondReader(ctx.deps, ctx.actor, input)),
  publish: staffOnly("response.record")
    .input(publishResponsesInput)
    .mutation(({ ctx, input }) => publishResponses(ctx.deps, ctx.actor, input)),
});
