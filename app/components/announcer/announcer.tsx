import { useEffect, useRef } from "react";
import {
  type Announcement,
  emptyQueue,
  push,
  type Queue,
  take,
} from "../../../accessibility/announcements.ts";

let queue: Queue = emptyQueue;
let timer: ReturnType<typeof setTimeout> | undefined;
const regions: HTMLElement[] = [];

function speak(): void {
  clearTimeout(timer);
  timer = undefined;
  const result = take(queue, performance.now());
  queue = result.queue;
  const region = regions.at(-1);
  if (result.say !== null && region) region.textContent = result.say;
  if (result.wait !== null) timer = setTimeout(speak, result.wait);
}

/**
 * Says one whole sentence, politely. A `change` (opened, closed, next) is always said; a `count` replaces the count
 * before it and is said at most every five seconds.
 */
export function announce(sentence: string, kind: Announcement["kind"] = "change"): void {
  queue = push(queue, { sentence, kind });
  if (timer === undefined) speak();
}

/**
 * The region that is spoken: empty in the server's HTML, so that a screen reader knows it before it changes.
 * One stands in the page; put another inside each open dialog, which hides the page from screen readers.
 */
export function Announcer() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    regions.push(element);
    return () => {
      regions.splice(regions.indexOf(element), 1);
    };
  }, []);
  return <div className="visually-hidden" role="status" aria-atomic="true" data-announcer ref={region} />;
}
