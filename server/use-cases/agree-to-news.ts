import type { Deps } from "../deps.ts";
import type { AgreeToNewsInput } from "../domain/news.ts";
import { refuse } from "../domain/refusal.ts";
import { forgetOldNewsAddresses } from "../shared/news-addresses.ts";

/**
 * From now on news is sent to the address that this link was mailed to. Refuses `news-link-old` for a link that was
 * used, is too old, or is none.
 */
export async function agreeToNews(deps: Deps, { token }: AgreeToNewsInput): Promise<void> {
  const now = deps.clock();
  const { count } = await deps.db.$transaction(async (tx) => {
    await forgetOldNewsAddresses(tx, now);
    return tx.newsAddress.updateMany({
      where: { agreementHash: deps.secrets.digest(token) },
      data: { agreementHash: null, agreedAt: now },
    });
  });
  if (count === 0) refuse("news-link-old");
}
