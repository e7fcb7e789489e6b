import type { BrowserContext, Page } from "playwright-core";

const LOADS_WITHIN_MS = 60_000;
const LEAVES_WITHIN_MS = 5_000;

/** What is put into a form, by field name; of choices, the values that are to be chosen. */
export type Fields = Record<string, string | readonly string[] | { name: string; text: string }>;

export interface Sending {
  /** A selector of something in the form that is meant. Without it, the form with the first of the fields. */
  within?: string;
  /** The name and value of the button that is pressed; without it, a button without a name. */
  button?: readonly [name: string, value: string];
}

/** Somebody with a browser of their own, on their way through the demonstration. */
export interface Walker {
  page: Page;
  go(path: string): Promise<void>;
  /** Follows the first link of the page whose address looks so. */
  follow(address: RegExp): Promise<void>;
  /** Fills a form and sends it as a browser without scripts would. */
  send(fields: Fields, sending?: Sending): Promise<void>;
  /** Audits what the page shows now. */
  look(): Promise<void>;
}

/** Gives somebody a page of their own. `look` is called with the page and the path it shows. */
export async function newWalker(
  context: BrowserContext,
  base: string,
  look: (page: Page, path: string) => Promise<void>,
): Promise<Walker> {
  const page = await context.newPage();
  page.setDefaultTimeout(LOADS_WITHIN_MS);
  page.on("dialog", (dialog) => dialog.dismiss());
  const at = () => new URL(page.url()).pathname;

  return {
    page,
    async go(path) {
      await page.goto(new URL(path, base).href, { waitUntil: "load" });
    },
    async follow(address) {
      const links = page.locator("main a[href]");
      const found = (
        await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))
      ).find((href) => address.test(href));
      if (!found) throw new Error(`no link like ${address} on ${at()}`);
      await page.goto(new URL(found, page.url()).href, { waitUntil: "load" });
    },
    async send(fields, { within, button } = {}) {
      const [first] = Object.keys(fields);
      const inside = within ?? (first ? `[name="${first}"]` : "button");
      const form = page
        .locator("main form[method=post]")
        .filter({ has: page.locator(inside) })
        .first();
      const from = at();
      if ((await form.count()) === 0) throw new Error(`there is no form with ${inside} on ${from}`);
      for (const [name, value] of Object.entries(fields)) {
        const field = form.locator(`[name="${name}"]`);
        if (typeof value === "object" && "text" in value)
          await field.setInputFiles({
            name: value.name,
            mimeType: "application/octet-stream",
            buffer: Buffer.from(value.text),
          });
        else await field.evaluateAll(fill, [value].flat());
      }
      const submit = () =>
        form.evaluate((element: HTMLFormElement, pressed) => {
          element.querySelector("[data-pressed]")?.remove();
          if (pressed) {
            const [name, value] = pressed;
            const hidden = document.createElement("input");
            Object.assign(hidden, { type: "hidden", name, value });
            hidden.dataset["pressed"] = "";
            element.append(hidden);
          }
          HTMLFormElement.prototype.submit.call(element);
        }, button);
      const loaded = page.waitForEvent("load").then(
        () => true,
        () => false,
      );
      const left = page
        .waitForRequest((request) => request.method() === "POST", { timeout: LEAVES_WITHIN_MS })
        .catch(() => null);
      await submit();
      // What never left was not asked of the server, so to send it again doubles nothing.
      if (!(await left)) await submit();
      if (!(await loaded)) throw new Error(`nothing came back after the form on ${from} was sent`);
    },
    look: () => look(page, at()),
  };
}

/** Runs in the page: the value of a box, or the choices among radios, checkboxes and options. */
function fill(found: Element[], values: readonly string[]): void {
  for (const element of found) {
    if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type))
      element.checked = values.includes(element.value);
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      element.value = values[0] ?? "";
  }
}
