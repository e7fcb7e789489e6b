import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";

/**
 * Destroys what was said in these contributions, with the salt and all that was taken out of it: words, confidential
 * text, files with what was typed of them, and what was chosen. The rows stay as a sign that something was said, with what it led to. Nothing that is
 * sealed holds anybody's words, so every chain stays valid.
 */
export async function eraseWords(deps: Deps, tx: Tx, ids: readonly string[]): Promise<void> {
  const contributionId = { in: [...ids] };
  await tx.contributionText.deleteMany({ where: { contributionId } });
  await tx.confidentialText.deleteMany({ where: { contributionId } });
  await tx.contributionChoice.deleteMany({ where: { contributionId } });
  await tx.attachment.deleteMany({ where: { contributionId } });
  await tx.readingClaim.deleteMany({ where: { contributionId } });
  await tx.contribution.updateMany({
    where: { id: contributionId, erasedAt: null },
    data: { erasedAt: deps.clock(), optionId: null },
  });
}
