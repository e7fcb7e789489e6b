import type { Journey } from "./journeys.ts";

const RESPONSES = "/desk/carers-hub/responses";

/** A draft response that is read, asked to be changed, changed and published: each page, and each refusal. */
export const responses: Journey = {
  name: "a second reader of a response",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    const sendAndLook = async (...sent: Parameters<typeof commissioner.send>) => {
      await commissioner.send(...sent);
      await commissioner.look();
    };
    const open = async (pile: string) => {
      await commissioner.go(RESPONSES);
      // Whoever walks beside may have taken the last one.
      const [link] = await commissioner.page.locator(`section[aria-labelledby=${pile}] .card-title a`).all();
      const path = await link?.getAttribute("href");
      if (path) await commissioner.go(path);
      return path;
    };
    const waiting = await open("for-me");
    if (waiting) {
      await sendAndLook({ verdict: "change_asked" });
      await sendAndLook({ verdict: "change_asked", note: "Say how large the letters are." });
      await commissioner.go(`${waiting}/edit`);
      await commissioner.look();
      await sendAndLook({ reason: "" });
    }
    if (!(await open("ready"))) return;
    await commissioner.look();
    await commissioner.go(RESPONSES);
    if (await commissioner.page.locator("main form [name=draft]").count())
      await sendAndLook({}, { within: "[name=draft]" });
  },
};
