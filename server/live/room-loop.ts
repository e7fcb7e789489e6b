import { arrive, change, emptyRoom, fail, type Next, plan, type Room } from "./room.ts";

interface Loop<View> {
  read(): Promise<View | null>;
  broadcast(view: View): void;
  failed(error: unknown): void;
}

/** Runs one room: keeps its timer, reads when the room says so, and broadcasts what is newer. */
export function createRoomLoop<View extends { revision: number }>({ read, broadcast, failed }: Loop<View>) {
  let room: Room = emptyRoom;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (step: { room: Room; next: Next }) => {
    room = step.room;
    if (step.next?.do === "read") void look();
    if (step.next?.do === "wait") {
      clearTimeout(timer);
      timer = setTimeout(() => take(plan(room, performance.now())), step.next.milliseconds);
    }
  };
  const look = async () => {
    try {
      const view = await read();
      const step = arrive(room, view?.revision ?? 0, performance.now());
      if (view && step.broadcast) broadcast(view);
      take(step);
    } catch (error) {
      failed(error);
      take(fail(room, performance.now()));
    }
  };
  return {
    changed: () => take(change(room, performance.now())),
    stop: () => clearTimeout(timer),
  };
}
