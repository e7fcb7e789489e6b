import { z } from "zod";
import { returnInput } from "../domain/code-words.ts";
import { agreeToNewsInput, askForNewsInput, stopNewsInput } from "../domain/news.ts";
import { addressInput, openLinkInput } from "../domain/return-link.ts";
import { readMyThread } from "../queries/read-my-thread.ts";
import { readNewsAddress } from "../queries/read-news-address.ts";
import { readReturnAddress } from "../queries/read-return-address.ts";
import { agreeToNews } from "../use-cases/agree-to-news.ts";
import { askForNews } from "../use-cases/ask-for-news.ts";
import { askForReturnLink } from "../use-cases/ask-for-return-link.ts";
import { disownReturnAddress } from "../use-cases/disown-return-address.ts";
import { forgetReturnAddress } from "../use-cases/forget-return-address.ts";
import { keepReturnAddress } from "../use-cases/keep-return-address.ts";
import { leaveDevice } from "../use-cases/leave-device.ts";
import { openReturnLink } from "../use-cases/open-return-link.ts";
import { replaceCode } from "../use-cases/replace-code.ts";
import { returnWithCode } from "../use-cases/return-with-code.ts";
import { stopMyNews, stopNewsByLink } from "../use-cases/stop-news.ts";
import { limitFailures } from "./limit-failures.ts";
import { limitLinks } from "./limit-links.ts";
import { anyone, participants, router } from "./trpc.ts";

/** Four words of 2,048 are 17 million million codes: these are many tries for a hall, and few for a guess. */
const WRONG_CODES = { counted: "code-unknown", many: 60 } as const;
/** A link is pressed twice, or too late, by many people and for no bad reason. */
const OLD_LINKS = { counted: "return-link-old", many: 60 } as const;
const OLD_NEWS = { counted: "news-link-old", many: 60 } as const;

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
  returnAddress: participants("submission.own").query(({ ctx }) => readReturnAddress(ctx.deps, ctx.actor)),
  keepAddress: participants("submission.own")
    .input(addressInput)
    .mutation(({ ctx, input }) =>
      limitLinks(ctx, input.email, () => keepReturnAddress(ctx.deps, ctx.actor, input)),
    ),
  forgetAddress: participants("submission.own").mutation(({ ctx }) =>
    forgetReturnAddress(ctx.deps, ctx.actor),
  ),
  askForLink: anyone("account.read")
    .input(addressInput)
    .mutation(({ ctx, input }) => limitLinks(ctx, input.email, () => askForReturnLink(ctx.deps, input))),
  openLink: anyone("account.read")
    .input(openLinkInput)
    .mutation(({ ctx, input }) =>
      limitFailures(ctx, OLD_LINKS, () => openReturnLink(ctx.deps, ctx.actor, input)),
    ),
  news: participants("submission.own").query(({ ctx }) => readNewsAddress(ctx.deps, ctx.actor)),
  askForNews: participants("submission.own")
    .input(askForNewsInput)
    .mutation(({ ctx, input }) => limitLinks(ctx, input.email, () => askForNews(ctx.deps, ctx.actor, input))),
  agreeToNews: anyone("account.read")
    .input(agreeToNewsInput)
    .mutation(({ ctx, input }) => limitFailures(ctx, OLD_NEWS, () => agreeToNews(ctx.deps, input))),
  stopNews: participants("submission.own").mutation(({ ctx }) => stopMyNews(ctx.deps, ctx.actor)),
  stopNewsByLink: anyone("account.read")
    .input(stopNewsInput)
    .mutation(({ ctx, input }) => limitFailures(ctx, OLD_NEWS, () => stopNewsByLink(ctx.deps, input))),
  disownAddress: anyone("account.read")
    .input(openLinkInput.pick({ token: true }))
    .mutation(({ ctx, input }) => limitFailures(ctx, OLD_LINKS, () => disownReturnAddress(ctx.deps, input))),
  leave: anyone("account.read").mutation(({ ctx }) => leaveDevice(ctx.deps, ctx.actor)),
});
