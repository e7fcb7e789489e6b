import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeskView } from "../../server/domain/live.ts";
import { announce } from "../components/index.ts";
import { answeredWords } from "../features/live/words.ts";
import { newest, trpc } from "./trpc.ts";
import { useLiveSocket } from "./use-live-socket.ts";

/** Milliseconds between two looks over HTTP while there is no socket. */
const FALLBACK = 5_000;

/** A live session in its facilitator's browser: the newest view, by socket or, without one, by asking. */
export function useLiveDesk(sessionId: string) {
  const cache = useQueryClient();
  const key = trpc.live.desk.queryKey({ sessionId });
  const see = (view: DeskView) => {
    const before = cache.getQueryData(key);
    if (before && before.revision >= view.revision) return;
    cache.setQueryData(key, view);
    if (!before) return;
    if (view.cards.red > before.cards.red) announce("Somebody holds up a red card.");
    if (view.waiting.length > before.waiting.length) {
      announce(
        view.waiting.length === 1 ? "1 note is waiting." : `${view.waiting.length} notes are waiting.`,
        "count",
      );
    } else if (view.room.now?.poll && view.room.now.poll.answered !== before.room.now?.poll?.answered) {
      announce(answeredWords(view.room.now.poll.answered), "count");
    }
  };
  const { connection } = useLiveSocket({
    listen: (socket) => socket.on("desk", see),
    arrive: (socket) => {
      const revision = cache.getQueryData(key)?.revision ?? 0;
      socket.emit("desk:join", { sessionId, revision }, (answer) => {
        if ("data" in answer && answer.data) see(answer.data);
      });
    },
  });
  const { data } = useQuery({
    ...trpc.live.desk.queryOptions({ sessionId }),
    refetchInterval: connection === "lost" ? FALLBACK : false,
    structuralSharing: newest as (before: unknown, after: unknown) => DeskView,
  });
  return { desk: data, connection };
}
