import type { Journey } from "./journeys.ts";

const FRONT = "/e/carers-hub/a/have-we-got-it-right";

/** Giving an address for a link, asking for one without the four words, and opening it: alone, and as a family. */
export const comingBack: Journey = {
  name: "coming back by a link",
  async walk(somebody) {
    const email = `sam-${Date.now()}@example.org`;
    const give = async () => {
      const person = await somebody("visitor");
      await person.go(FRONT);
      await person.send({}, { within: ".button-main" });
      await person.look();
      await person.go("/my/link");
      await person.look();
      await person.send({ email: "sam at home" }, { button: ["go", "look"] });
      await person.look();
      await person.send({ email }, { button: ["go", "look"] });
      await person.look();
      await person.send({}, { button: ["go", "send"] });
      await person.look();
      return person;
    };
    const first = await give();
    await first.go("/my/link");
    await first.look();
    await first.go("/stop");
    await first.look();
    const second = await give();
    await second.go("/return/link");
    await second.look();
    await second.send({ email: "sam at home" });
    await second.look();
    await second.send({ email });
    await second.look();
    await second.go("/outbox");
    const mail = second.page.locator(".card", { hasText: email }).first();
    const path = (await mail.locator("a[href*='/return/open']").getAttribute("href")) ?? "";
    await second.go(path);
    await second.look();
    await second.send({});
    await second.look();
    await second.send({});
    await second.look();
    await second.page.locator("main input[type=radio]").first().check();
    await second.send({});
    await second.go(path);
    await second.send({});
    await second.look();
    await second.go("/my/link");
    await second.send({}, { button: ["go", "delete"] });
    await second.look();
  },
};
