import { engagementInput } from "../domain/engagement.ts";
import { createThemeInput, themeInput } from "../domain/reading.ts";
import { readTheme, readThemes } from "../queries/read-themes.ts";
import { createTheme } from "../use-cases/create-theme.ts";
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
});
