import { GROUPINGS, type Grouping } from "../../../server/domain/results.ts";

/** What the columns are, as the address says; nothing where it says something else. */
export function groupingIn(request: Request): Grouping | null {
  const by = new URL(request.url).searchParams.get("by") ?? "";
  return Object.hasOwn(GROUPINGS, by) ? (by as Grouping) : null;
}
