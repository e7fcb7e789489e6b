import { readAccount } from "../queries/read-account.ts";
import { anyone, router } from "./trpc.ts";

export const account = router({
  read: anyone("account.read").query(({ ctx }) => readAccount(ctx.deps, ctx.actor)),
});
