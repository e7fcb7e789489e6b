import { demonstrationDoorInput, findDemonstrationDoor } from "../queries/find-demonstration-door.ts";
import { readAccount } from "../queries/read-account.ts";
import { anyone, router } from "./trpc.ts";

export const account = router({
  read: anyone("account.read").query(({ ctx }) => readAccount(ctx.deps, ctx.actor)),
  demonstrationDoor: anyone("account.read")
    .input(demonstrationDoorInput)
    .query(({ ctx, input }) => findDemonstrationDoor(ctx.deps, ctx.actor, input)),
});
