import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { DeskView } from "../../server/domain/live.ts";
import { announce } from "../components/index.ts";
import { deskAnnouncements } from "../features/live/announced.ts";
import { newest, trpc } from "./trpc.ts";
import { useAnnouncements } from "./use-live-session.ts";
import { useLiveSocket } from "./use-live-socket.ts";

/** Milliseconds between two looks over HTTP while there is no socket. */
const FALLBACK = 5_000;

/** A live session in its facilitator's browser: the newest view, by socket or, without one, by asking. */
export function useLiveDesk(sessionId: string) {
  const cache = useQueryClient();
  const key = trpc.live.desk.queryKey({ sessionId });
  const see = (view: DeskView) =>
    cache.setQueryData(key, (before) => (before && before.revision >= view.revision ? before : view));
  const { connection } = useLiveSocket({
    listen: (socket) => socket.on("desk", see),
    arrive: (socket) => {
      const revision = cache.getQueryData(key)?.revision ?? 0;
      socket.emit("desk:join", { sessionId, revision }, (answer) => {
        if ("data" in answer && answer.data) see(answer.data);
      });
    },
  });
  const { data: desk } = useQuery({
    ...trpc.live.desk.queryOptions({ sessionId }),
    refetchInterval: connection === "lost" ? FALLBACK : false,
    structuralSharing: newest as (before: unknown, after: unknown) => DeskView,
  });
  useAnnouncements(desk?.room);
  const said = useRef(desk);
  useEffect(() => {
    const before = said.current;
    said.current = desk;
    if (!before || !desk) return;
    for (const { sentence, kind } of deskAnnouncements(before, desk)) announce(sentence, kind);
  }, [desk]);
  return { desk, connection };
}
