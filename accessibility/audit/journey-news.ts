import type { Journey } from "./journeys.ts";

const FRONT = "/e/carers-hub/a/have-we-got-it-right";

/** Asking for news by e-mail, agreeing in the mailbox, and stopping. */
export const hearing: Journey = {
  name: "hearing what happens",
  async walk(somebody) {
    const email = `listener-${Date.now()}@example.org`;
    const person = await somebody("visitor");
    await person.go(FRONT);
    await person.send({}, { within: ".button-main" });
    await person.go("/my/news");
    await person.look();
    await person.go(`${FRONT}/question/1`);
    await person.page.locator("main input[type=radio]").first().check();
    await person.send({}, { button: ["go", "next"] });
    await person.go(`${FRONT}/check`);
    await person.send({});
    await person.go("/my/news");
    await person.look();
    await person.send({ email: "sam at home" }, { button: ["go", "ask"] });
    await person.look();
    await person.send({ email }, { button: ["go", "ask"] });
    await person.look();
    await person.go("/my/news");
    await person.look();
    await person.go("/outbox");
    const mail = person.page.locator(".card", { hasText: email }).first();
    const path = (await mail.locator("a[href*='/news/agree']").getAttribute("href")) ?? "";
    await person.go(path);
    await person.look();
    await person.send({});
    await person.look();
    await person.go(path);
    await person.send({});
    await person.look();
    await person.go("/my/news");
    await person.look();
    await person.send({}, { button: ["go", "stop"] });
    await person.look();
    await person.go("/news/stop?id=none&key=none");
    await person.look();
    await person.send({});
    await person.look();
    await person.go("/news/stop?done");
    await person.look();
  },
};
