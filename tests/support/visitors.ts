import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium.ts";
import { type RunningServer, startServer } from "./server.ts";
import { button } from "./walk.ts";

type Door =
  | "somebody taking part"
  | "a provider"
  | "a commissioner"
  | "a facilitator"
  | "a safeguarding lead";

/**
 * The demonstration, served for as long as the tests of this file run, and people with a browser each in front of it.
 * Paths are enough as addresses.
 */
export function openDemonstration() {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ demo: true }), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const newContext = (options: BrowserContextOptions = {}) =>
    browser.newContext({ baseURL: server.url, ...options });
  const somebody = async (options?: BrowserContextOptions): Promise<Page> =>
    (await newContext(options)).newPage();
  return {
    /** There once the first test runs. */
    get server() {
      return server;
    },
    newContext,
    somebody,
    /** Comes in by one of the demonstration's doors. */
    async enterAs(door: Door, options?: BrowserContextOptions): Promise<Page> {
      const page = await somebody(options);
      await page.goto("/");
      await button(page, `Look around as ${door}`).click();
      await (door === "somebody taking part"
        ? page.waitForURL("**/a/**")
        : button(page, "Sign out").waitFor());
      return page;
    },
  };
}

export type Demonstration = ReturnType<typeof openDemonstration>;

/** These words, then unseen those that tell which it is of many that say the same, and maybe a reference. */
export const about = (words: string, which: string) =>
  new RegExp(`^${words}\\s*: ${which.replace(/[.?…]/g, "\\$&")}(?: \\(\\S+\\))?$`);
