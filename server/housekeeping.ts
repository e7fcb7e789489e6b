import type { Deps } from "./deps.ts";
import { forgetClosedAddresses } from "./use-cases/forget-closed-addresses.ts";
import { sendNews } from "./use-cases/send-news.ts";

const AN_HOUR = 60 * 60 * 1000;

/** Does at once, and then each hour, what falls due by the clock alone. Every node may do it. Returns how it ends. */
export function startHousekeeping(deps: Deps): () => Promise<void> {
  let underWay = Promise.resolve();
  const tidy = () => {
    underWay = forgetClosedAddresses(deps)
      .then(() => sendNews(deps))
      .catch(deps.report);
  };
  tidy();
  const timer = setInterval(tidy, AN_HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
