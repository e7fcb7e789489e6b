import { engagementInput } from "../domain/engagement.ts";
import { createThemeInput, themeInput } from "../domain/reading.ts";
import {
  mergePlanInput,
  mergeThemesInput,
  renameThemeInput,
  splitPlanInput,
  splitThemeInput,
} from "../domain/theme.ts";
import { readThemeHistory } from "../queries/read-theme-history.ts";
import { readMergePlan, readSplitPlan } from "../queries/read-theme-plans.ts";
import { readTheme, readThemes } from "../queries/read-themes.ts";
import { createTheme } from "../use-cases/create-theme.ts";
import { mergeThemes } from "../use-cases/merge-themes.ts";
import { renameTheme } from "../use-cases/rename-theme.ts";
import { splitTheme } from "../use-cases/split-theme.ts";
import { undoMerge } from "../use-cases/undo-merge.ts";
import { router, staffOnly } from "./trpc.ts";

export const theme = router({
  list: staffOnly("contribution.read")
    .input(engagementInput)
    .query(({ ctx, input }) => readThemes(ctx.deps, ctx.actor, input)),
  read: staffOnly("contribution.read")
    .input(themeInput)
    .query(({ ctx, input }) => readTheme(ctx.deps, ctx.actor, input)),
  create: staffOnly("contribution.theme")
    .input(createThemeInput)
    .mutation(({ ctx, input }) => createTheme(ctx.deps, ctx.actor, input)),
  history: staffOnly("contribution.read")
    .input(themeInput)
    .query(({ ctx, input }) => readThemeHistory(ctx.deps, ctx.actor, input)),
  rename: staffOnly("contribution.theme")
    .input(renameThemeInput)
    .mutation(({ ctx, input }) => renameTheme(ctx.deps, ctx.actor, input)),
  mergePlan: staffOnly("contribution.theme")
    .input(mergePlanInput)
    .query(({ ctx, input }) => readMergePlan(ctx.deps, ctx.actor, input)),
  merge: staffOnly("contribution.theme")
    .input(mergeThemesInput)
    .mutation(({ ctx, input }) => mergeThemes(ctx.deps, ctx.actor, input)),
  undoMerge: staffOnly("contribution.theme")
    .input(themeInput)
    .mutation(({ ctx, input }) => undoMerge(ctx.deps, ctx.actor, input)),
  splitPlan: staffOnly("contribution.theme")
    .input(splitPlanInput)
    .query(({ ctx, input }) => readSplitPlan(ctx.deps, ctx.actor, input)),
  split: staffOnly("contribution.theme")
    .input(splitThemeInput)
    .mutation(({ ctx, input }) => splitTheme(ctx.deps, ctx.actor, input)),
});
