import type { Deps } from "../deps.ts";
import { forgetWhatIsOver } from "../shared/return-addresses.ts";

/** Deletes the addresses whose last consultation has closed by its day, which nobody does by hand. */
export async function forgetClosedAddresses(deps: Deps): Promise<void> {
  await deps.db.$transaction((tx) => forgetWhatIsOver(tx, deps.clock()));
}
