import { useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../announcer/announcer.tsx";
import { fold, holdsWords } from "./fold.ts";

/** Milliseconds without a key until the matches are told: every letter would be too much to hear. */
const PAUSE = 700;

const countOf = (found: number, all: number, wanted: string) =>
  wanted === ""
    ? `All ${all} are in the list.`
    : `${found === 0 ? "None" : found} of ${all} ${found === 1 ? "matches" : "match"} “${wanted}”.`;

/** Finds, by words typed into a native search box, which texts hold all of them, and tells how many once typing rests. */
export function useSearch(texts: ReadonlyMap<string, string>) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const wanted = typed.trim();
  const folded = useMemo(() => [...texts].map(([key, text]) => [key, fold(text)] as const), [texts]);
  const found = useMemo(
    () => new Set(folded.flatMap(([key, text]) => (holdsWords(text, wanted) ? [key] : []))),
    [folded, wanted],
  );
  const count = countOf(found.size, folded.length, wanted);

  // The box itself is read and listened to from one moment on: no letter may be shown and not looked for, whether it
  // was typed before the scripts came, while they took over, or after.
  useEffect(() => {
    const field = box.current;
    const read = () => setTyped(field?.value ?? "");
    read();
    field?.addEventListener("input", read);
    return () => field?.removeEventListener("input", read);
  }, []);
  const silent = useRef(true);
  useEffect(() => {
    if (wanted === "" && silent.current) return;
    silent.current = false;
    const rest = setTimeout(() => announce(count), PAUSE);
    return () => clearTimeout(rest);
  }, [count, wanted]);

  const empty = () => {
    if (box.current) box.current.value = "";
    setTyped("");
    box.current?.focus();
  };
  return { box, wanted, found, count, empty };
}
