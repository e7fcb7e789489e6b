import type { Prisma } from "../../prisma/generated/client.ts";
import { type Redaction, redact } from "../domain/redaction.ts";

/** Somebody's words with what was taken out of them, for pages that everybody sees. */
export const PUBLIC_TEXT = {
  select: {
    text: true,
    redactions: { orderBy: { startsAt: "asc" }, select: { startsAt: true, endsAt: true, label: true } },
  },
} as const satisfies Prisma.Contribution$textArgs;

/** The words as everybody may read them once they are shown at all, or nothing. */
export function publicText(row: { text: string; redactions: readonly Redaction[] } | null): string | null {
  return row && redact(row.text, row.redactions);
}
