/** Criteria of WCAG 2.2 that no audit engine decides, tried on finished screens. accessibility/criteria.ts names each. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserFor, onEachScreen } from "../support/finished-screens.ts";
import { openDemonstration } from "../support/visitors.ts";
import { arrive, box, button, link, see } from "../support/walk.ts";

const demo = openDemonstration();

const PHONE = { viewport: { width: 320, height: 640 } };
const onEach = (options: object, work: (page: Page, path: string) => Promise<void>) =>
  onEachScreen(demo, options, work);

/** The places where main's text stands, in reading order. */
const wordsInOrder = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    // Words for the ear alone, and the head of a table that stacks, have no place on the screen.
    const clipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
    const places: { words: string; top: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent?.checkVisibility() || clipped(parent)) continue;
      const range = document.createRange();
      range.selectNode(node);
      const { top, bottom } = range.getBoundingClientRect();
      if (bottom > top) places.push({ words: node.textContent.trim().slice(0, 60), top, bottom });
    }
    return places;
  });

/** Text that its own box cuts off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const clips = style.overflowX !== "visible" || style.overflowY !== "visible";
        const isHidden =
          element.closest(".visually-hidden, .skip-link, svg, thead, caption") || !element.checkVisibility();
        const scrolls =
          /auto|scroll/.test(style.overflowX + style.overflowY) || element.matches("textarea, input, select");
        return (
          clips &&
          !scrolls &&
          !isHidden &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("reading", () => {
  test("1.3.2 on a phone the eye meets the words in the order that they are read out", async () => {
    await onEach(PHONE, async (page, path) => {
      const places = await wordsInOrder(page);
      expect(places.length, path).toBeGreaterThan(3);
      places.forEach((place, index) => {
        const before = places[index - 1];
        if (before)
          expect(place.bottom, `${path}: “${before.words}”, then “${place.words}”`).toBeGreaterThan(
            before.top,
          );
      });
    });
  });

  test("1.3.4 a phone on its side shows all of it", async () => {
    const upright = new Map<string, string>();
    const words = (page: Page) =>
      page
        .locator("main")
        .innerText()
        .then((text) => text.replace(/\s+/g, " "));
    await onEach(PHONE, async (page, path) => void upright.set(path, await words(page)));
    await onEach({ viewport: { width: 640, height: 320 } }, async (page, path) => {
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
      // Tables that stack on a phone say their columns beside each cell.
      if ((await page.locator("table").count()) === 0)
        expect(await words(page), path).toBe(upright.get(path));
    });
  });

  test("1.3.5 fields about oneself say what they are for", async () => {
    const context = await browserFor(demo, "anybody");
    const page = await context.newPage();
    await page.goto("/sign-in");
    expect(await page.locator("input[name=email]").getAttribute("autocomplete")).toBe("email");
    await page.goto("/e/carers-hub/a/talking-to-providers/register");
    expect(await page.locator("input[name=email]").getAttribute("autocomplete")).toBe("email");
    expect(await page.locator("input[name=person]").getAttribute("autocomplete")).toBe("name");
    await context.close();
  });

  test("1.4.1 links among words are underlined, and no state is told by colour alone", async () => {
    await onEach({}, async (page, path) => {
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>("main p a[href], main li a[href], main td a[href]")]
          .filter(
            (one) => one.checkVisibility() && !getComputedStyle(one).textDecorationLine.includes("underline"),
          )
          .filter((one) => getComputedStyle(one).borderTopStyle === "none" && !one.querySelector("svg"))
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect(bare, path).toEqual([]);
      const wordless = await page.evaluate(() =>
        [...document.querySelectorAll("[class*=tone-], ins, del")]
          .filter((one) => one.checkVisibility() && !one.textContent?.trim())
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect(wordless, path).toEqual([]);
    });
  });

  test("1.4.5 no words are inside a picture", async () => {
    await onEach({}, async (page, path) => {
      expect(await page.locator("img:not([alt*='join' i]), svg text, canvas, picture").count(), path).toBe(0);
    });
  });

  test("1.4.12 wider letters, words and lines cut nothing off", async () => {
    await onEach(PHONE, async (page, path) => {
      // The spacing of the criterion itself, by a style sheet that the page's own policy would refuse.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await cutOff(page), path).toEqual([]);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    });
  });

  test("1.4.13 nothing appears under the pointer", async () => {
    await onEach({}, async (page, path) => {
      const parts = () =>
        page.evaluate(() => document.querySelectorAll("body *").length + document.body.innerText.length);
      const before = await parts();
      for (const control of (await page.locator("main a, main button, main label").all()).slice(0, 12))
        if (await control.isVisible()) await control.hover();
      expect(await parts(), path).toBe(before);
      expect(await page.locator("main [title]").count(), path).toBe(0);
    });
  });
});

describe("working it", () => {
  test("2.1.4 single keys do nothing", async () => {
    await onEach({}, async (page, path) => {
      const before = await page.evaluate(() => document.body.innerHTML);
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.") await page.keyboard.press(key);
      expect(new URL(page.url()).pathname, path).toBe(path);
      expect(await page.evaluate(() => document.body.innerHTML), path).toBe(before);
    });
  });

  test("2.4.1 the first stop skips to the page", async () => {
    await onEach({}, async (page, path) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim()), path).toBe(
        "Skip to the page",
      );
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id), path).toBe("main");
    });
  });

  test("2.4.3 the keyboard goes down the page as the eye does", async () => {
    await onEach(PHONE, async (page, path) => {
      const most = await page
        .locator("a[href], button, input, select, textarea, summary, [tabindex='0']")
        .count();
      let last = Number.NEGATIVE_INFINITY;
      await page.locator("main").focus();
      for (let stops = 0; stops < Math.min(most, 60); stops++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => {
          const active = document.activeElement;
          if (!active?.closest("main")) return null;
          const seen = active instanceof HTMLInputElement && active.labels?.[0] ? active.labels[0] : active;
          const { top, bottom } = seen.getBoundingClientRect();
          return { top: top + scrollY, bottom: bottom + scrollY, what: active.outerHTML.slice(0, 80) };
        });
        if (!here) break;
        expect(here.bottom, `${path}: ${here.what}`).toBeGreaterThan(last);
        last = here.top;
      }
    });
  });

  test("2.4.5 every public page is on the list of all pages too", async () => {
    const context = await browserFor(demo, "anybody");
    const page = await context.newPage();
    await page.goto("/e/carers-hub");
    await link(page, "All pages").click();
    await arrive(page, "All pages");
    const listed = await page
      .locator("main a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const path of [
      "/e/carers-hub",
      "/e/carers-hub/a/have-we-got-it-right",
      "/e/carers-hub/a/what-good-looks-like/statements",
      "/e/carers-hub/a/talking-to-providers",
      "/e/carers-hub/versions/0.3/changes",
      "/e/carers-hub/you-said-we-did",
    ])
      expect(listed).toContain(path);
    for (const href of listed) expect((await context.request.get(href ?? "")).status(), href ?? "").toBe(200);
    await context.close();
  });

  test("2.4.6 headings and labels tell pages and fields apart", async () => {
    const titles = new Map<string, string>();
    await onEach({}, async (page, path) => {
      const heading = ((await page.locator("h1").textContent()) ?? "").trim();
      expect(await page.locator("h1").count(), path).toBe(1);
      const title = await page.title();
      expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
      titles.set(title, path);
      expect(heading.length, path).toBeGreaterThan(2);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll("main form")].map((form) =>
          [...form.querySelectorAll("label")].map((label) => {
            const group = label.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
            return `${group} ${label.textContent}`.trim();
          }),
        ),
      );
      for (const names of labels) {
        expect(
          names.filter((name) => name === ""),
          path,
        ).toEqual([]);
        expect([...new Set(names)], path).toEqual(names);
      }
    });
  });

  test("2.5.2 letting go elsewhere undoes a press", async () => {
    const context = await browserFor(demo, "anybody");
    const page = await context.newPage();
    await page.goto("/e/carers-hub/a/have-we-got-it-right");
    const begin = await button(page, "Begin").boundingBox();
    if (!begin) throw new Error("There is no way to begin.");
    await page.mouse.move(begin.x + 5, begin.y + 5);
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
    expect(new URL(page.url()).pathname).toBe("/e/carers-hub/a/have-we-got-it-right");
    await context.close();
  });

  test("3.2.1 and 3.2.2 reaching and choosing change no page and send nothing", async () => {
    await onEach({}, async (page, path) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.isNavigationRequest() || request.method() !== "GET") asked.push(request.url());
      });
      for (const control of (
        await page.locator("main input:visible, main select:visible, main textarea:visible").all()
      ).slice(0, 20)) {
        await control.focus();
        await control.evaluate((element: HTMLInputElement | HTMLSelectElement) => {
          if (element instanceof HTMLSelectElement) element.selectedIndex = element.options.length - 1;
          else if (/radio|checkbox/.test(element.type)) return element.click();
          element.dispatchEvent(new Event("input", { bubbles: true }));
          element.dispatchEvent(new Event("change", { bubbles: true }));
        });
      }
      expect(asked, path).toEqual([]);
      page.removeAllListeners("request");
    });
  });

  test("3.2.3 and 3.2.6 header, help and footer are the same everywhere", async () => {
    const frames = new Set<string>();
    await onEach({}, async (page) => {
      const names = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "header nav[aria-label='Help and stop'] a, .shell-reading button, .shell-reading a, footer li a",
          ),
        ]
          .map((one) => one.textContent?.trim())
          .filter((name) => name !== "Sign in to work here")
          .join(", "),
      );
      frames.add(names);
    });
    expect([...frames]).toEqual([
      "Help, I need support, Stop, Easy Read, Make this easier to read, All pages, Accessibility, Pictures and letters",
    ]);
  });
});

test("3.2.4 the ways on have the same words on every page of an answer", async () => {
  const context = await browserFor(demo, "anybody");
  const page = await context.newPage();
  const front = "/e/carers-hub/a/have-we-got-it-right";
  await page.goto(front);
  await button(page, "Begin").click();
  const words = new Map<string, Set<string>>();
  for (const path of ["who", "question/1", "question/2", "question/3"]) {
    await page.goto(`${front}/${path}`);
    for (const one of await page.locator("button[name=go]").all()) {
      const value = (await one.getAttribute("value")) ?? "";
      words.set(value, (words.get(value) ?? new Set()).add(((await one.textContent()) ?? "").trim()));
    }
  }
  expect([...words.keys()]).toEqual(expect.arrayContaining(["next", "back", "stop"]));
  for (const [value, names] of words) expect([...names], value).toHaveLength(1);
  await context.close();
});

describe("mistakes", () => {
  const REFUSED: [path: string, fill: (page: Page) => Promise<void>, send: string][] = [
    ["/return", (page) => box(page, "Your code").fill("river lamp"), "Go on"],
    ["/sign-in", (page) => box(page, "Your e-mail address").fill("sam at example"), "Send me a link"],
    ["/live", (page) => box(page, "Join code").fill("NOPE99"), "Go to the session"],
    ["/e/carers-hub/a/what-good-looks-like/propose", async () => {}, "Send my sentence"],
    ["/e/carers-hub/a/talking-to-providers/register", async () => {}, "Send me a link"],
  ];

  test.each(REFUSED)(
    "3.3.1 and 3.3.3 on %s each mistake is named, tied to its field, and told how to mend",
    async (path, fill, send) => {
      const context = await browserFor(demo, "anybody", { javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(path);
      await fill(page);
      await button(page, send).click();
      expect(await page.title()).toMatch(/^Error: /);
      const links = page.locator("[data-error-summary] a");
      expect(await links.count()).toBeGreaterThan(0);
      for (const one of await links.all()) {
        const sentence = (await one.textContent()) ?? "";
        // A sentence that says what to do, not only that something is wrong.
        expect(sentence).toMatch(
          /^(Write|Choose|Check|Say|Give|We do not know .* (Check|Ask)|.*\. (Check|Write|Choose|Shorten|Ask))/,
        );
        const id = (await one.getAttribute("href"))?.slice(1) ?? "";
        const field = page.locator(`[id="${id}"]`);
        // Of choices, the group is what is described.
        const described = await field.evaluate((element) => {
          const group = element.closest("fieldset")?.getAttribute("aria-describedby") ?? "";
          return `${element.getAttribute("aria-describedby") ?? ""} ${group}`;
        });
        const texts = await Promise.all(
          described
            .split(" ")
            .filter(Boolean)
            .map((each) => page.locator(`[id="${each}"]`).textContent()),
        );
        expect(texts.join(" "), `${path} #${id}`).toContain(sentence);
      }
      await context.close();
    },
  );

  test("3.3.4 nothing is sent before it was shown once more", async () => {
    const context = await browserFor(demo, "anybody");
    const page = await context.newPage();
    await page.goto("/e/carers-hub/a/have-we-got-it-right");
    await button(page, "Begin").click();
    await page.goto("/e/carers-hub/a/have-we-got-it-right/question/1");
    while (!page.url().endsWith("/check")) {
      const words = page.locator("textarea[name=text]");
      if (await words.count()) await words.fill("A person at night.");
      await button(page, "Next").click();
    }
    await see(page, "Nothing is sent yet.");
    await see(page, "A person at night.");
    await link(page, /^Change answer 2/).waitFor();
    await button(page, "Send my answers").waitFor();
    await context.close();
  });

  test("3.3.7 what was typed once is there again", async () => {
    const context = await browserFor(demo, "anybody");
    const page = await context.newPage();
    await page.goto("/e/carers-hub/a/talking-to-providers/register");
    await box(page, "Your name").fill("Sam Archer");
    await box(page, /e-mail/i).fill("sam at example");
    await button(page, "Send me a link").click();
    expect(await box(page, "Your name").inputValue()).toBe("Sam Archer");
    await context.close();
  });

  test("3.3.8 the four words can be pasted, and no puzzle stands before the sign-in", async () => {
    const context = await browserFor(demo, "anybody", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    await page.goto("/return");
    await page.evaluate(() => navigator.clipboard.writeText("river lamp green table"));
    await box(page, "Your code").focus();
    await page.keyboard.press("Control+V");
    expect(await box(page, "Your code").inputValue()).toBe("river lamp green table");
    await page.goto("/sign-in");
    expect(await page.locator("main input:visible").count()).toBe(1);
    await context.close();
  });
});
