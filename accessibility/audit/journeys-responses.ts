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
      const link = commissioner.page.locator(`section[aria-labelledby=${pile}] .card-title a`).first();
      await commissioner.go((await link.getAttribute("href")) ?? "");
      return new URL(commissioner.page.url()).pathname;
    };
    const waiting = await open("for-me");
    await sendAndLook({ verdict: "change_asked" }, { within: "section[aria-labelledby=second]" });
    await sendAndLook(
      { verdict: "change_asked", note: "Say how large the letters are." },
      { within: "section[aria-labelledby=second]" },
    );
    await commissioner.go(`${waiting}/edit`);
    await commissioner.look();
    await sendAndLook({ reason: "" });
    await open("ready");
    await commissioner.look();
    await commissioner.go(RESPONSES);
    await sendAndLook({}, { within: "section[aria-labelledby=ready]" });
  },
};
