import { engagementInput } from "../domain/engagement.ts";
import {
  addItemInput,
  castVoteInput,
  codeInput,
  createSessionInput,
  decideNoteInput,
  itemInput,
  postNoteInput,
  sessionInput,
  showCardInput,
} from "../domain/live.ts";
import { readFacilitation, readLiveSessions } from "../queries/read-facilitation.ts";
import { readLiveSession, readMine } from "../queries/read-live-session.ts";
import { readProjector } from "../queries/read-projector.ts";
import { addLiveItem } from "../use-cases/add-live-item.ts";
import { castVote } from "../use-cases/cast-vote.ts";
import { closeItem } from "../use-cases/close-item.ts";
import { createLiveSession } from "../use-cases/create-live-session.ts";
import { decideNote } from "../use-cases/decide-note.ts";
import { endLiveSession } from "../use-cases/end-live-session.ts";
import { joinLive } from "../use-cases/join-live.ts";
import { openItem } from "../use-cases/open-item.ts";
import { postNote } from "../use-cases/post-note.ts";
import { showCard } from "../use-cases/show-card.ts";
import { startLiveSession } from "../use-cases/start-live-session.ts";
import { limitFailures } from "./limit-failures.ts";
import { anyone, participants, router, staffOnly } from "./trpc.ts";

const facilitators = staffOnly("live.facilitate");
const inTheRoom = participants("live.take-part");
/** Six signs of 32 are a thousand million codes: so many guesses find nothing, and a full hall may mistype. */
const WRONG_CODES = { counted: "join-code-unknown", many: 200 } as const;

/** A join code is short: whoever guesses is slowed down. */
const byCode = anyone("live.join")
  .input(codeInput)
  .use(({ ctx, next }) =>
    limitFailures(ctx, WRONG_CODES, async () => {
      const result = await next();
      if (!result.ok) throw result.error.cause ?? result.error;
      return result;
    }),
  );

export const live = router({
  room: byCode.query(({ ctx, input }) => readLiveSession(ctx.deps, ctx.actor, input)),
  mine: byCode.query(({ ctx, input }) => readMine(ctx.deps, ctx.actor, input)),
  projector: byCode.query(({ ctx, input }) => readProjector(ctx.deps, ctx.actor, input)),
  join: byCode.mutation(({ ctx, input }) => joinLive(ctx.deps, ctx.actor, input)),
  castVote: inTheRoom.input(castVoteInput).mutation(({ ctx, input }) => castVote(ctx.deps, ctx.actor, input)),
  postNote: inTheRoom.input(postNoteInput).mutation(({ ctx, input }) => postNote(ctx.deps, ctx.actor, input)),
  showCard: inTheRoom.input(showCardInput).mutation(({ ctx, input }) => showCard(ctx.deps, ctx.actor, input)),
  sessions: facilitators
    .input(engagementInput)
    .query(({ ctx, input }) => readLiveSessions(ctx.deps, ctx.actor, input)),
  desk: facilitators
    .input(sessionInput)
    .query(({ ctx, input }) => readFacilitation(ctx.deps, ctx.actor, input)),
  create: facilitators
    .input(createSessionInput)
    .mutation(({ ctx, input }) => createLiveSession(ctx.deps, ctx.actor, input)),
  addItem: facilitators
    .input(addItemInput)
    .mutation(({ ctx, input }) => addLiveItem(ctx.deps, ctx.actor, input)),
  start: facilitators
    .input(sessionInput)
    .mutation(({ ctx, input }) => startLiveSession(ctx.deps, ctx.actor, input)),
  end: facilitators
    .input(sessionInput)
    .mutation(({ ctx, input }) => endLiveSession(ctx.deps, ctx.actor, input)),
  openItem: facilitators.input(itemInput).mutation(({ ctx, input }) => openItem(ctx.deps, ctx.actor, input)),
  closeItem: facilitators
    .input(itemInput)
    .mutation(({ ctx, input }) => closeItem(ctx.deps, ctx.actor, input)),
  decideNote: facilitators
    .input(decideNoteInput)
    .mutation(({ ctx, input }) => decideNote(ctx.deps, ctx.actor, input)),
});
