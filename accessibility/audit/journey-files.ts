import type { Journey } from "./journeys.ts";

const CONSULTATION = "/e/carers-hub/a/have-we-got-it-right";
const ASKED = `${CONSULTATION}/question/9`;
const ADD = { button: ["go", "add"] } as const;
const ZIP = { name: "holiday.png", text: "PK\u0003\u0004 and more" };
const LETTER = { name: "My letter.txt", text: "Dear council, please ring back." };
/** Sixty-four samples of a steady tone that nobody hears, as a WAV file. Each byte of it is ASCII. */
const SOUND = {
  name: "Voice.wav",
  text: `RIFFd\0\0\0WAVEfmt \u0010\0\0\0\u0001\0\u0001\0@\u001f\0\0@\u001f\0\0\u0001\0\b\0data@\0\0\0${"@".repeat(64)}`,
};

/** Files: added, refused, no room left, sent, changed and taken back; a recording typed out, and a scan. */
export const files: Journey = {
  name: "files of answers",
  async walk(somebody) {
    const person = await somebody("visitor");
    const add = async (file: typeof ZIP) => {
      await person.send({ text: "", file }, ADD);
      await person.look();
    };
    await person.go(CONSULTATION);
    await person.send({}, { within: ".button-main" });
    await person.go(ASKED);
    await person.look();
    for (const file of [ZIP, SOUND, LETTER]) await add(file);
    await person.go(`${CONSULTATION}/check`);
    await person.look();
    await person.send({});
    await person.go(`${ASKED}?from=check&change=yes`);
    await person.look();
    const taken = await person.page.locator("button[name=remove]").first().getAttribute("value");
    await person.send({}, { button: ["remove", taken ?? ""] });
    await person.look();
    await person.go(`${CONSULTATION}/check`);
    await person.look();
    await person.send({}, { button: ["does", "change"] });
    await person.go(`${CONSULTATION}/withdraw?answer=9`);
    await person.look();

    const staff = await somebody("commissioner");
    await staff.go("/desk/carers-hub/contributions?show=untyped");
    await staff.look();
    await staff.follow(/\/contributions\/[A-Z0-9]/);
    await staff.look();
    await staff.send({ text: "" }, { within: "[name=had]", button: ["complete", "yes"] });
    await staff.look();
    await staff.send(
      { text: "Dear council, please ring back." },
      { within: "[name=had]", button: ["complete", "yes"] },
    );
    await staff.look();
    const typing = "/desk/carers-hub/a/have-we-got-it-right/type-in";
    await staff.go(typing);
    await staff.send({ letter: "Dear council.", file: ZIP });
    await staff.look();
    await staff.send({ letter: "Dear council.", file: { name: "Letter.pdf", text: "%PDF-1.7\n%%EOF\n" } });
    await staff.look();
    await staff.go("/desk/carers-hub/import");
    await staff.send({
      file: {
        name: `out ${process.hrtime.bigint()}.csv`,
        text: "Comment,Files\nA bus.,bus.png\n,letter.pdf\n",
      },
    });
    await staff.look();
  },
};
