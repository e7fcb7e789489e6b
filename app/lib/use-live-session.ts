import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { MineView, RoomView } from "../../server/domain/live.ts";
import { announce } from "../components/index.ts";
import { added, keep, type Pending, restored, without } from "../features/live/outbox.ts";
import { announcements } from "../features/live/words.ts";
import { newest, trpc } from "./trpc.ts";
import { type LiveSocket, useLiveSocket } from "./use-live-socket.ts";
import { usePreferences } from "./use-preferences.ts";

/** Milliseconds until an answer that did not come is asked for again. */
const PATIENCE = 4_000;
/** Milliseconds between two looks over HTTP while there is no socket. */
const FALLBACK = 5_000;

/**
 * A live room in a browser: the newest view in the query cache, what is this person's own, and a way
 * to send that survives a lost connection.
 */
export function useLiveSession(code: string) {
  const cache = useQueryClient();
  const easyRead = usePreferences().easyRead === "on";
  const roomKey = trpc.live.room.queryKey({ code });
  const mineKey = trpc.live.mine.queryKey({ code });
  const [pending, setPending] = useState<Pending[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useRef<Pending[]>([]);

  const remember = useCallback(
    (outbox: Pending[]) => {
      waiting.current = outbox;
      keep(code, outbox);
      setPending(outbox);
    },
    [code],
  );
  const see = (view: RoomView) => {
    const before = cache.getQueryData(roomKey);
    if (before && before.revision >= view.revision) return;
    cache.setQueryData(roomKey, view);
    if (before)
      for (const { sentence, kind } of announcements(before, view, easyRead)) announce(sentence, kind);
  };

  const deliver = async (socket: LiveSocket, item: Pending): Promise<void> => {
    try {
      const patient = socket.timeout(PATIENCE);
      const answer =
        item.kind === "vote"
          ? await patient.emitWithAck("vote:cast", item.input)
          : await patient.emitWithAck("note:post", item.input);
      remember(without(waiting.current, item));
      if ("refusal" in answer) {
        setProblem(answer.refusal.message);
      } else if (item.kind === "vote") {
        const { pollId, optionId, sequence } = answer.data as typeof item.input;
        cache.setQueryData(mineKey, (mine: MineView | null | undefined) =>
          mine ? { ...mine, votes: { ...mine.votes, [pollId]: { optionId, sequence } } } : mine,
        );
        announce("Your vote is in.");
      } else {
        announce("Your note is with the facilitator.");
        await cache.invalidateQueries({ queryKey: mineKey });
      }
    } catch {
      // No answer in time. Here it is tried again; after a loss, `arrive` does it.
      if (socket.connected && waiting.current.includes(item)) await deliver(socket, item);
    }
  };

  const { connection, socket } = useLiveSocket({
    listen: (opened) => opened.on("room", (view) => see(view)),
    arrive: (opened) => {
      const revision = cache.getQueryData(roomKey)?.revision ?? 0;
      opened.emit("room:join", { code, revision }, (answer) => {
        if ("data" in answer && answer.data) see(answer.data);
      });
      for (const item of waiting.current) void deliver(opened, item);
    },
  });
  useEffect(() => {
    if (waiting.current.length === 0) remember(restored(code));
  }, [code, remember]);

  const room = useQuery({
    ...trpc.live.room.queryOptions({ code }),
    refetchInterval: connection === "lost" ? FALLBACK : false,
    structuralSharing: newest as (before: unknown, after: unknown) => RoomView,
  });
  const mine = useQuery(trpc.live.mine.queryOptions({ code }));

  const send = (item: Pending) => {
    setProblem(null);
    remember(added(waiting.current, item));
    if (socket.current?.connected) void deliver(socket.current, item);
  };
  return { room: room.data, mine: mine.data ?? null, connection, pending, problem, send };
}
