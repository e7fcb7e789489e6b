import { diffArrays } from "diff";

export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Above so many edits two texts have little in common, and are shown one after the other. */
const MOST_EDITS = 2_000;
const TOKEN = /\s+|\d+(?:[.,:]\d+)+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** What changed between two texts, word by word, in reading order. Both texts can be read back out of it. */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    maxEditLength: MOST_EDITS,
  });
  const parts: DiffPart[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value.join(""),
      }))
    : [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ];
  return joinRuns(parts.filter(({ text }) => text !== ""));
}

/** A stretch that holds together what changed on both sides of it: within a line, and one word at most. */
const isSmall = (text: string) => !text.includes("\n") && (text.match(/\S+/gu) ?? []).length <= 1;

/**
 * A changed phrase is one phrase: a space or a lone word between two changed words would otherwise
 * cut it into pieces, which nobody can follow when it is read aloud.
 */
function joinRuns(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) joined.push({ kind: "removed", text: removed });
    if (added) joined.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach((part, index) => {
    if (part.kind === "removed") removed += part.text;
    else if (part.kind === "added") added += part.text;
    else if (isSmall(part.text) && removed && added && parts[index + 1]) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      joined.push(part);
    }
  });
  flush();
  return joined;
}

const KEPT_WORDS = 12;
const FOLDED_FROM = 40;

/** Shortens long unchanged stretches to a few words beside the changes. */
export function foldSame(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== "same") return part;
    const words = part.text.split(/(?<=\s)/u);
    if (words.length < FOLDED_FROM) return part;
    const start = index === 0 ? "" : words.slice(0, KEPT_WORDS).join("");
    const end = index === parts.length - 1 ? "" : words.slice(-KEPT_WORDS).join("");
    return { kind: "same", text: `${start}… ${end}` };
  });
}
