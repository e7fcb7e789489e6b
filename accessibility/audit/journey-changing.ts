import type { Journey } from "./journeys.ts";

const CONSULTATION = "/e/carers-hub/a/have-we-got-it-right";

/** Changing what was sent, and taking it back. */
export const changing: Journey = {
  name: "changing what was sent",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go(CONSULTATION);
    await person.send({}, { within: ".button-main" });
    await person.go(`${CONSULTATION}/question/2`);
    await person.send({ text: "Somebody who picks up." }, { button: ["go", "next"] });
    await person.go(`${CONSULTATION}/check`);
    await person.send({});
    await person.look();
    await person.go(`${CONSULTATION}/check`);
    await person.look();
    await person.go(`${CONSULTATION}/question/2?from=check&change=yes`);
    await person.look();
    await person.send({ text: "Somebody who picks up before midnight." }, { button: ["go", "next"] });
    await person.look();
    await person.send({}, { button: ["does", "change"] });
    await person.look();
    await person.go(`${CONSULTATION}/withdraw?answer=2`);
    await person.look();
    await person.send({});
    await person.look();
    await person.go("/my");
    await person.look();
    await person.go(CONSULTATION);
    await person.look();
  },
};
