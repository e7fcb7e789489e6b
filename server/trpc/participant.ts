import { z } from "zod";
import { returnInput } from "../domain/code-words.ts";
import { readMyThread } from "../queries/read-my-thread.ts";
import { leaveDevice } from "../use-cases/leave-device.ts";
import { replaceCode } from "../use-cases/replace-code.ts";
import { returnWithCode } from "../use-cases/return-with-code.ts";
import { limitFailures } from "./limit-failures.ts";
import { anyone, participants, router } from "./trpc.ts";

/** Four words of 2,048 are 17 million million codes: these are many tries for a hall, and few for a guess. */
const WRONG_CODES = { counted: "code-unknown", many: 60 } as const;

export const participant = router({
  thread: participants("submission.own")
    .input(z.object({ easyRead: z.boolean().default(false) }))
    .query(({ ctx, input }) => readMyThread(ctx.deps, ctx.actor, input)),
  return: anyone("account.read")
    .input(returnInput)
    .mutation(({ ctx, input }) =>
      limitFailures(ctx, WRONG_CODES, () => returnWithCode(ctx.deps, ctx.actor, input)),
    ),
  newCode: participants("submission.own").mutation(({ ctx }) => replaceCode(ctx.deps, ctx.actor)),
  leave: anyone("account.read").mutation(({ ctx }) => leaveDevice(ctx.deps, ctx.actor)),
});
