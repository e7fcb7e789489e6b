import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { RunningServer } from "./server.ts";
import { button } from "./walk.ts";

type Door = "somebody taking part" | "a provider" | "a commissioner" | "a facilitator";

/** People with a browser each, at a running demonstration. */
export function visitorsOf(browser: Browser, server: RunningServer) {
  const somebody = async (options: BrowserContextOptions = {}): Promise<Page> =>
    (await browser.newContext(options)).newPage();
  return {
    somebody,
    go: (page: Page, path: string) => page.goto(server.url + path),
    /** Comes in by one of the demonstration's doors. */
    async enterAs(door: Door, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await somebody(options);
      await page.goto(server.url);
      await button(page, `Look around as ${door}`).click();
      await (door === "somebody taking part"
        ? page.waitForURL("**/a/**")
        : button(page, "Sign out").waitFor());
      return page;
    },
  };
}

export type Visitors = ReturnType<typeof visitorsOf>;

/** These words, then unseen those that tell which it is of many that say the same, and maybe a reference. */
export const about = (words: string, which: string) =>
  new RegExp(`^${words}\\s*: ${which.replace(/[.?…]/g, "\\$&")}(?: \\(\\S+\\))?$`);
