import { createEngagementInput, engagementInput } from "../domain/engagement.ts";
import { homeInput } from "../domain/engagement-front.ts";
import { listPartners } from "../queries/list-partners.ts";
import { readDesk } from "../queries/read-desk.ts";
import { readEngagementDesk } from "../queries/read-engagement-desk.ts";
import { readEngagementStamp } from "../queries/read-engagement-stamp.ts";
import { readHome } from "../queries/read-home.ts";
import { readPages } from "../queries/read-pages.ts";
import { createEngagement } from "../use-cases/create-engagement.ts";
import { publishEngagement } from "../use-cases/publish-engagement.ts";
import { anyone, router, staffOnly } from "./trpc.ts";

export const engagement = router({
  home: anyone("public.read")
    .input(homeInput.default({ easyRead: false }))
    .query(({ ctx, input }) => readHome(ctx.deps, ctx.actor, input)),
  pages: anyone("public.read").query(({ ctx }) => readPages(ctx.deps, ctx.actor)),
  list: staffOnly("desk.read").query(({ ctx }) => readDesk(ctx.deps, ctx.actor)),
  partners: staffOnly("engagement.create").query(({ ctx }) => listPartners(ctx.deps, ctx.actor)),
  desk: staffOnly("engagement.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readEngagementDesk(ctx.deps, ctx.actor, input)),
  stamp: anyone("public.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readEngagementStamp(ctx.deps, ctx.actor, input)),
  create: staffOnly("engagement.create")
    .input(createEngagementInput)
    .mutation(({ ctx, input }) => createEngagement(ctx.deps, ctx.actor, input)),
  publish: staffOnly("engagement.manage")
    .input(engagementInput)
    .mutation(({ ctx, input }) => publishEngagement(ctx.deps, ctx.actor, input)),
});
