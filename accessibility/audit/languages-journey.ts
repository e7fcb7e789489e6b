import type { Journey } from "./journeys.ts";

const CONSULTATION = "/e/carers-hub/a/have-we-got-it-right";
const LANGUAGES = "/desk/carers-hub/a/have-we-got-it-right/languages";

/** A consultation in Welsh and in words for young people, where some of it is missing, and the pages on which that is written. */
export const languages: Journey = {
  name: "reading and writing in another language, and for young people",
  async walk(somebody) {
    const reader = await somebody("visitor");
    await reader.go(CONSULTATION);
    await reader.send({}, { within: "[name=language]", button: ["language", "cy"] });
    await reader.look();
    await reader.send({}, { within: ".button-main" });
    for (const page of ["question/1", "question/2", "question/4", "check", "print"]) {
      await reader.go(`${CONSULTATION}/${page}`);
      await reader.look();
    }
    const child = await somebody("visitor");
    await child.go(CONSULTATION);
    await child.send({}, { within: ".button-main" });
    await child.go(`${CONSULTATION}/who`);
    await child.send({ voice: "own", perspective: "young_person" }, { button: ["go", "next"] });
    await child.go(CONSULTATION);
    await child.look();
    for (const page of ["question/1", "question/3", "question/4", "check", "print"]) {
      await child.go(`${CONSULTATION}/${page}`);
      await child.look();
    }
    const author = await somebody("commissioner");
    await author.go(`${LANGUAGES}/cy`);
    await author.look();
    await author.go(`${LANGUAGES}/cy/question-1`);
    await author.look();
    await author.send({ "option-2-standard": "Hir ".repeat(100) });
    await author.look();
    await author.go(`${LANGUAGES}/en`);
    await author.look();
    await author.go(`${LANGUAGES}/en/question-7`);
    await author.send({ "option-1-young": "Long ".repeat(200) });
    await author.look();
  },
};
