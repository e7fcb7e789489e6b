import type { Journey } from "./journeys.ts";

const THEMES = "/desk/carers-hub/themes";

/** Themes that are merged, split and renamed: each step, and each refusal. */
export const themes: Journey = {
  name: "merging and splitting themes",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    const sendAndLook = async (...sent: Parameters<typeof commissioner.send>) => {
      await commissioner.send(...sent);
      await commissioner.look();
    };
    await commissioner.go(`${THEMES}/merge?next=stays`);
    await commissioner.look();
    await commissioner.go(THEMES);
    const links = commissioner.page.locator(".card-title a");
    const [one = "", two = ""] = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""),
    );
    await commissioner.go(`${THEMES}/${one}/split?next=choose`);
    await commissioner.look();
    await commissioner.go(`${THEMES}/${one}/split?next=choose&into-1=Evenings&into-2=Weekends`);
    await sendAndLook({});
    await commissioner.page.locator("input[value='Evenings']").first().check();
    await sendAndLook({});
    await commissioner.go(`${THEMES}/${two}/name`);
    await sendAndLook({ name: "" });
    // Of its own: somebody else may be on this way at the same time, and merged themes cannot be split.
    const now = Date.now();
    const made: string[] = [];
    for (const name of [`Mornings ${now}`, `Afternoons ${now}`]) {
      await commissioner.go(THEMES);
      await commissioner.send({ name });
      const link = commissioner.page.locator(".card-title a", { hasText: name });
      made.push((await link.getAttribute("href"))?.split("/").at(-1) ?? "");
    }
    await commissioner.go(`${THEMES}/merge?next=stays&${made.map((theme) => `theme=${theme}`).join("&")}`);
    await sendAndLook({});
    await commissioner.page.locator("input[name=stays]").last().check();
    await sendAndLook({});
    await commissioner.go(`${THEMES}/${made[0]}`);
    await commissioner.look();
  },
};
