import { useEffect, useRef, useState } from "react";
import { io, type Socket } from "socket.io-client";
import type { ClientEvents, ServerEvents } from "../../server/live/protocol.ts";

export type LiveSocket = Socket<ServerEvents, ClientEvents>;
export type Connection = "connecting" | "live" | "lost";

/**
 * A socket for as long as the page is open. `arrive` runs at every connection, the first and each one
 * after a loss; `listen` once.
 */
export function useLiveSocket(handlers: {
  arrive: (socket: LiveSocket) => void;
  listen: (socket: LiveSocket) => void;
}) {
  const [connection, setConnection] = useState<Connection>("connecting");
  const socket = useRef<LiveSocket | null>(null);
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const opened: LiveSocket = io({ transports: ["websocket", "polling"], tryAllTransports: true });
    socket.current = opened;
    latest.current.listen(opened);
    opened.on("connect", () => {
      setConnection("live");
      latest.current.arrive(opened);
    });
    opened.on("disconnect", () => setConnection("lost"));
    opened.on("connect_error", () => setConnection("lost"));
    return () => {
      opened.disconnect();
    };
  }, []);
  return { connection, socket };
}
