import type { Journey } from "./journeys.ts";

const DESK = "/desk/carers-hub";
const OPEN = `${DESK}/a/have-we-got-it-right`;

/** Grouping the questions of a draft under sections, and the Easy Read of a note that was published without it. */
export const designing: Journey = {
  name: "designing in sections",
  async walk(somebody) {
    const author = await somebody("commissioner");
    await author.go(`${DESK}/activities/new`);
    await author.send({
      kind: "consultation",
      title: `Sections ${Date.now()}`,
      introduction: "Two short questions.",
      rung: "consultation",
    });
    const here = new URL(author.page.url()).pathname;
    await author.go(`${here}/sections/new`);
    await author.look();
    await author.send({ title: "" });
    await author.look();
    await author.send({ title: "At night", "easy-1-text": "These ask about the night." });
    await author.go(`${here}/questions/new?kind=long_text`);
    await author.look();
    await author.send({ standard: "What would help?" });
    await author.go(`${here}/sections/new`);
    await author.send({ title: "By day" });
    await author.look();
    await author.follow(/\/sections\/[0-9a-f-]{36}$/);
    await author.look();
    await author.go(`${here}/languages/cy/section-1`);
    await author.look();

    await author.go(`${OPEN}/pack/add`);
    await author.look();
    await author.send({
      title: `In large print ${Date.now()}`,
      link: "https://www.example.org/large",
      note: "Large print is there.",
      material: "no",
    });
    await author.look();
    await author.follow(/\/pack\/note\//);
    await author.look();
    await author.send({ "easy-1-text": "Hir ".repeat(400) });
    await author.look();
  },
};
