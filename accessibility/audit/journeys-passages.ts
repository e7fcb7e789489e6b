import type { Journey } from "./journeys.ts";

const CONSULTATION = "/e/carers-hub/a/have-we-got-it-right";
const DESK = "/desk/carers-hub";

/** A letter that says two things, cut and answered in part, and what its writer and everybody see of it. */
export const passages: Journey = {
  name: "what became of each passage",
  async walk(somebody) {
    const writer = await somebody("visitor");
    const word = `kettle${Date.now()}`;
    await writer.go(CONSULTATION);
    await writer.send({}, { within: ".button-main" });
    await writer.go(`${CONSULTATION}/question/2`);
    const text = `The form is too long. The ${word} is always on, and I thank you.`;
    await writer.send({ text }, { button: ["go", "next"] });
    await writer.go(`${CONSULTATION}/check`);
    await writer.send({});

    const reader = await somebody("commissioner");
    const open = async () => {
      await reader.go(`${DESK}/contributions?words=${word}`);
      await reader.follow(/\/contributions\/[A-Z0-9]{4}-/);
    };
    await open();
    await reader.send({ approved: "yes" });
    await reader.follow(/\/cut$/);
    await reader.look();
    await reader.send({ cuts: [String(text.indexOf(`The ${word}`))] });
    await reader.follow(/passage=/);
    await reader.send({ kind: "accepted", reason: "It becomes one page.", easyRead: "It becomes one page." });
    await open();
    await reader.look();
    const reference = new URL(reader.page.url()).pathname.split("/").at(-1) ?? "";
    await reader.go(`${DESK}/responses`);
    const draft = reader.page.locator(".card-title a").filter({ hasText: reference });
    await reader.go((await draft.first().getAttribute("href")) ?? "");
    await reader.look();
    await reader.send({}, { within: "[value=publish]" });

    await writer.go("/my");
    await writer.look();
    await writer.go(`/e/carers-hub/contributions/${reference}`);
    await writer.look();
    await writer.go("/e/carers-hub/you-said-we-did");
    await writer.look();
  },
};
