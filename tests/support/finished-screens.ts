import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Demonstration } from "./visitors.ts";
import { drawn } from "./walk.ts";

const FRONT = "/e/carers-hub";

/** Screens of the demonstration that between them hold every part of the kit, by who may see them. */
export const SCREENS = {
  anybody: [
    "/",
    "/pages",
    "/preferences",
    "/return",
    "/live",
    "/sign-in",
    "/accessibility",
    FRONT,
    `${FRONT}/a/have-we-got-it-right`,
    `${FRONT}/a/what-good-looks-like/statements`,
    `${FRONT}/a/what-good-looks-like/propose`,
    `${FRONT}/a/talking-to-providers/register`,
    `${FRONT}/versions/0.3`,
    `${FRONT}/versions/0.3/changes`,
    `${FRONT}/you-said-we-did`,
  ],
  commissioner: [
    "/desk",
    "/desk/carers-hub",
    "/desk/carers-hub/contributions",
    "/desk/carers-hub/themes",
    "/desk/carers-hub/specification",
    "/desk/carers-hub/import",
    "/desk/carers-hub/live/new",
    "/desk/carers-hub/workshop/what-good-looks-like",
  ],
} as const;

type Who = keyof typeof SCREENS;

/** A browser for anybody, or signed in as the demonstration's commissioner. */
export async function browserFor(
  demo: Demonstration,
  who: Who,
  options?: BrowserContextOptions,
): Promise<BrowserContext> {
  return who === "anybody"
    ? demo.newContext(options)
    : (await demo.enterAs("a commissioner", options)).context();
}

/** Opens each screen in turn and hands it over. */
export async function onEachScreen(
  demo: Demonstration,
  options: BrowserContextOptions,
  work: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  for (const who of Object.keys(SCREENS) as Who[]) {
    const context = await browserFor(demo, who, options);
    const page = await context.newPage();
    for (const path of SCREENS[who]) {
      await page.goto(path);
      // Where scripts take a screen over, it is finished when they have.
      await page.waitForFunction(
        () => !document.querySelector("script[type=module]") || "__remixRouter" in window,
      );
      await drawn(page);
      await work(page, path);
    }
    await context.close();
  }
}
