import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { MineView, RoomView } from "../../server/domain/live.ts";
import { announce } from "../components/index.ts";
import { announcements } from "../features/live/announced.ts";
import { deliver, writtenIn } from "../features/live/delivery.ts";
import { added, keep, type Pending, restored, without } from "../features/live/outbox.ts";
import { newest, trpc } from "./trpc.ts";
import { type LiveSocket, useLiveSocket } from "./use-live-socket.ts";
import { usePreferences } from "./use-preferences.ts";

/** Milliseconds until an answer that did not come is asked for again. */
const PATIENCE = 4_000;
/** Milliseconds between two looks over HTTP while there is no socket. */
const FALLBACK = 5_000;

/** Something that was sent and refused, with what was written in it. */
interface Problem {
  message: string;
  written: string | null;
}

/**
 * A live room in a browser: the newest view in the query cache, what is this person's own, and a way
 * to send that survives a lost connection.
 */
export function useLiveSession(code: string) {
  const cache = useQueryClient();
  const roomKey = trpc.live.room.queryKey({ code });
  const mineKey = trpc.live.mine.queryKey({ code });
  const [pending, setPending] = useState<Pending[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const waiting = useRef<Pending[]>([]);

  const mine = useQuery(trpc.live.mine.queryOptions({ code }));
  const who = mine.data?.participantId ?? null;
  const remember = useCallback(
    (outbox: Pending[]) => {
      waiting.current = outbox;
      if (who) keep(code, who, outbox);
      setPending(outbox);
    },
    [code, who],
  );
  const see = (view: RoomView) => {
    const before = cache.getQueryData(roomKey);
    cache.setQueryData(roomKey, (seen) => newer(seen, view));
    // What the facilitator decided on one's own words is asked for between parts, not with every broadcast.
    const mine = cache.getQueryData(mineKey);
    const isWaiting = mine?.proposed.length || mine?.notes.some(({ state }) => state === "waiting");
    if (isWaiting && before?.now?.id !== view.now?.id) void cache.invalidateQueries({ queryKey: mineKey });
  };

  const send = async (socket: LiveSocket, item: Pending): Promise<void> => {
    try {
      const answer = await deliver(socket, item, PATIENCE);
      // Another try of the same, or a newer answer, has been there first.
      if (!waiting.current.includes(item)) return;
      remember(without(waiting.current, item));
      if ("refusal" in answer) {
        setProblem({ message: answer.refusal.message, written: writtenIn(item) });
        return;
      }
      cache.setQueryData(mineKey, (mine: MineView | null | undefined) => (mine ? answer.settle(mine) : mine));
      announce(answer.sentence);
    } catch {
      // No answer in time. Here it is tried again; after a loss, `arrive` does it.
      if (socket.connected && waiting.current.includes(item)) await send(socket, item);
    }
  };

  const arrived = useRef(false);
  const { connection, socket } = useLiveSocket({
    listen: (opened) => opened.on("room", see),
    arrive: (opened) => {
      const revision = cache.getQueryData(roomKey)?.revision ?? 0;
      opened.emit("room:join", { code, revision }, (answer) => {
        if ("data" in answer && answer.data) see(answer.data);
      });
      for (const item of waiting.current) void send(opened, item);
      // Whoever was away may have answered somewhere else meanwhile.
      if (arrived.current) void cache.invalidateQueries({ queryKey: mineKey });
      arrived.current = true;
    },
  });
  useEffect(() => {
    if (who && waiting.current.length === 0) remember(restored(code, who));
  }, [code, who, remember]);

  const room = useQuery({
    ...trpc.live.room.queryOptions({ code }),
    refetchInterval: connection === "lost" ? FALLBACK : false,
    structuralSharing: newest as (before: unknown, after: unknown) => RoomView,
  });
  useAnnouncements(room.data);

  return {
    room: room.data,
    mine: mine.data ?? null,
    connection,
    pending,
    problem,
    send(item: Pending) {
      setProblem(null);
      remember(added(waiting.current, item));
      if (socket.current?.connected) void send(socket.current, item);
    },
  };
}

const newer = (before: RoomView | undefined, view: RoomView) =>
  before && before.revision >= view.revision ? before : view;

/** Says what changed in a room, however the newer view came. */
export function useAnnouncements(room: RoomView | undefined): void {
  const easyRead = usePreferences().easyRead === "on";
  const said = useRef(room);
  useEffect(() => {
    const before = said.current;
    said.current = room;
    if (!before || !room) return;
    for (const { sentence, kind } of announcements(before, room, easyRead)) announce(sentence, kind);
  }, [room, easyRead]);
}
