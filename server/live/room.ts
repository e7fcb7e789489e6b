/**
 * When a live room looks again and what it passes on. Pure: the time is an argument, and what to do
 * comes back as a value. However many changes arrive, the room reads the newest state once and
 * broadcasts it, at most once in a window.
 */

/** Milliseconds between two broadcasts of one room: at most four a second. */
export const WINDOW = 250;

export interface Room {
  /** Something was committed since the last reading began. */
  readonly changed: boolean;
  readonly reading: boolean;
  /** When the last broadcast, or failure to read, happened. */
  readonly lastAt: number;
  /** The highest revision that was broadcast. */
  readonly newest: number;
}

export type Next = { do: "read" } | { do: "wait"; milliseconds: number } | null;

export const emptyRoom: Room = {
  changed: false,
  reading: false,
  lastAt: Number.NEGATIVE_INFINITY,
  newest: 0,
};

/** What to do now, if anything. Asked after a change, and when a wait is over. */
export function plan(room: Room, now: number): { room: Room; next: Next } {
  if (!room.changed || room.reading) return { room, next: null };
  const early = room.lastAt + WINDOW - now;
  if (early > 0) return { room, next: { do: "wait", milliseconds: early } };
  return { room: { ...room, changed: false, reading: true }, next: { do: "read" } };
}

/** Something was committed that the room must see. */
export function change(room: Room, now: number): { room: Room; next: Next } {
  return plan({ ...room, changed: true }, now);
}

/** A reading is back. It is broadcast only when it is newer than what the room has. */
export function arrive(
  room: Room,
  revision: number,
  now: number,
): { room: Room; broadcast: boolean; next: Next } {
  const broadcast = revision > room.newest;
  const read = { ...room, reading: false, ...(broadcast ? { newest: revision, lastAt: now } : {}) };
  return { broadcast, ...plan(read, now) };
}

/** A reading failed. The change is still owed; the room tries again after a window. */
export function fail(room: Room, now: number): { room: Room; next: Next } {
  return plan({ ...room, reading: false, changed: true, lastAt: now }, now);
}

/** What somebody who comes (back) needs: nothing when they saw the newest, else the whole newest view. */
export function catchUp(newest: number, seen: number): "current" | "resync" {
  return seen >= newest && seen > 0 ? "current" : "resync";
}
