import type { Deps } from "../deps.ts";
import { refuse } from "../domain/refusal.ts";
import type { OpenLinkInput } from "../domain/return-link.ts";
import { forgetWhatIsOver } from "../shared/return-addresses.ts";

/**
 * Deletes an address for whoever holds a link to it and says that they never gave it: with a wrong letter in it,
 * somebody else's answers could be opened from their mailbox. Everybody who gave it keeps their four words.
 * Refuses `return-link-old`.
 */
export async function disownReturnAddress(
  deps: Deps,
  { token }: Pick<OpenLinkInput, "token">,
): Promise<void> {
  const now = deps.clock();
  await deps.db.$transaction(async (tx) => {
    const link = await tx.returnLink.findUnique({
      where: { tokenHash: deps.secrets.digest(token), expiresAt: { gt: now } },
    });
    if (!link) return refuse("return-link-old");
    await tx.returnAddress.deleteMany({ where: { addressHash: link.addressHash } });
    await forgetWhatIsOver(tx, now);
  });
}
