import { changing } from "./journey-changing.ts";
import { comingBack } from "./journey-coming-back.ts";
import { designing } from "./journey-designing.ts";
import { files } from "./journey-files.ts";
import { hearing } from "./journey-news.ts";
import { openness } from "./journeys-openness.ts";
import { passages } from "./journeys-passages.ts";
import { responses } from "./journeys-responses.ts";
import { themes } from "./journeys-themes.ts";
import { languages } from "./languages-journey.ts";
import type { Viewer } from "./pages.ts";
import type { Walker } from "./walker.ts";

const ENGAGEMENT = "/e/carers-hub";
const CONSULTATION = `${ENGAGEMENT}/a/have-we-got-it-right`;
const QUICK = `${ENGAGEMENT}/a/what-matters-most`;
const WORKSHOP = `${ENGAGEMENT}/a/what-good-looks-like`;
const MARKET_TEST = `${ENGAGEMENT}/a/talking-to-providers`;
const DESK = "/desk/carers-hub";

/** Longer than any box takes. */
const TOO_LONG = "We wait, and wait. ".repeat(6_000);

/** A way through pages that no link leads to: what comes after a form was sent, or refused. */
export interface Journey {
  name: string;
  walk(somebody: (as: Viewer) => Promise<Walker>): Promise<void>;
}

/** Sends a form, and looks at what comes back. */
async function sendAndLook(walker: Walker, ...sent: Parameters<Walker["send"]>): Promise<void> {
  await walker.send(...sent);
  await walker.look();
}

const consultation: Journey = {
  name: "answering a consultation",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go(CONSULTATION);
    await sendAndLook(person, {}, { within: ".button-main" });
    await person.follow(/\/who$/);
    await person.look();
    await person.send({ voice: "on_behalf", perspective: "carer" }, { button: ["go", "next"] });
    for (let number = 1; !person.page.url().endsWith("/check"); number++) {
      await person.look();
      if (await person.page.locator("main textarea[name=text]").count()) {
        await sendAndLook(person, { text: TOO_LONG }, { button: ["go", "next"] });
        await person.send(
          { text: `The line should be open at night. (${number})` },
          { button: ["go", "next"] },
        );
      } else {
        await person.send({}, { button: ["go", "next"] });
      }
    }
    await person.look();
    await sendAndLook(person, {});
    await person.go(`${CONSULTATION}/about-you`);
    await person.look();
    await sendAndLook(person, { age: "25_44" });
    await person.go(`${CONSULTATION}/receipt`);
    await person.follow(/\/my$/);
    await person.look();
    await person.go(`${CONSULTATION}/question/1`);
    await person.look();
    await person.go(`${CONSULTATION}/print`);
    await person.look();
  },
};

const speakers: Journey = {
  name: "saying who speaks",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go(CONSULTATION);
    await person.send({}, { within: ".button-main" });
    const say = async (voice: string, perspective: string) => {
      await person.go(`${CONSULTATION}/who`);
      await person.send({ voice, perspective }, { button: ["go", "next"] });
      await person.look();
    };
    await say("organisation", "provider");
    await sendAndLook(person, { organisationName: TOO_LONG }, { button: ["go", "next"] });
    await say("own", "young_person");
    await person.go(`${CONSULTATION}/check`);
    await person.look();
    await person.go(`${CONSULTATION}/who/age`);
    await sendAndLook(person, { underAge: "yes" }, { button: ["go", "next"] });
    await person.go(`${CONSULTATION}/check`);
    await sendAndLook(person, {});
    const commissioner = await somebody("commissioner");
    await commissioner.go(`${DESK}/a/have-we-got-it-right/answering`);
    await sendAndLook(commissioner, { adultUnder: "3", "lateUntil-day": "31", "lateUntil-month": "2" });
    await commissioner.go("/desk/type-in");
    await sendAndLook(commissioner, { code: "000-000" });
    await commissioner.go(`${DESK}/a/have-we-got-it-right/type-in`);
    await sendAndLook(commissioner, { letter: TOO_LONG });
    await sendAndLook(commissioner, { letter: "Dear council, thank you for asking." });
    await commissioner.follow(/\/slip\//);
    await commissioner.look();
  },
};

const severalOptions: Journey = {
  name: "ticking, numbering and choosing a picture",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go(QUICK);
    await person.send({});
    await person.go(`${QUICK}/question/1`);
    await person.look();
    for (const box of await person.page.locator("main input[type=checkbox]").all()) await box.check();
    await sendAndLook(person, {}, { button: ["go", "next"] });
    await person.go(`${QUICK}/question/2`);
    await person.look();
    const lists = await person.page.locator("main select").all();
    for (const list of lists) await list.selectOption("1");
    await sendAndLook(person, {}, { button: ["go", "next"] });
    for (const list of (await person.page.locator("main select").all()).slice(1)) await list.selectOption("");
    await person.send({}, { button: ["go", "next"] });
    await person.look();
    await person.page.locator("main input[type=radio]").first().check();
    await sendAndLook(person, {}, { button: ["go", "next"] });
    await sendAndLook(person, {});
    await person.go("/my");
    await person.look();
    await person.go(`${QUICK}/print`);
    await person.look();
  },
};

const refusals: Journey = {
  name: "codes and addresses that open nothing",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go("/return");
    await sendAndLook(person, { code: "river lamp green" });
    await person.go("/live");
    await sendAndLook(person, { code: "ZZZZ99" });
    await person.go("/sign-in");
    await sendAndLook(person, { email: "nadia at council" });
    await sendAndLook(person, { email: "nadia@council.example" });
    await person.go("/sign-in/open?token=none");
    await person.look();
    await sendAndLook(person, {});
  },
};

const workshop: Journey = {
  name: "proposing and weighing statements",
  async walk(somebody) {
    const person = await somebody("visitor");
    await person.go(`${WORKSHOP}/propose`);
    await sendAndLook(person, {});
    await sendAndLook(person, { opening: "I can", rest: "ring somebody at night.", perspective: "carer" });
    await person.go(`${WORKSHOP}/statements`);
    await sendAndLook(person, {}, { within: "[value=agree]", button: ["stance", "agree"] });
  },
};

const marketTest: Journey = {
  name: "answering a market test",
  async walk(somebody) {
    const provider = await somebody("visitor");
    await provider.go(`${MARKET_TEST}/register`);
    await sendAndLook(provider, {});
    const email = `ann-${Date.now()}@provider.example`;
    await sendAndLook(provider, { person: "Ann Archer", email });
    await provider.go("/outbox");
    const mail = provider.page.locator(".card", { hasText: email });
    const link = mail.locator("a[href*='/sign-in/open']").first();
    await provider.go((await link.getAttribute("href")) ?? "");
    await provider.send({});
    await provider.look();
    await sendAndLook(provider, { name: "" });
    await provider.send({ name: "Archer Care", size: "small", notForProfit: "no" });
    await provider.look();
    await provider.go(`${MARKET_TEST}/market-answers/1`);
    for (let number = 1; /market-answers\/\d+$/.test(provider.page.url()); number++) {
      await provider.look();
      const takesText = (await provider.page.locator("main textarea[name=text]").count()) > 0;
      const mayHide = (await provider.page.locator("main [name=confidential]").count()) > 0;
      if (mayHide) await sendAndLook(provider, { text: "Our margin is thin.", confidential: ["yes"] });
      if (takesText)
        await provider.send({ text: `We would need time to hire. (${number})`, confidential: [] });
      else await provider.send({});
      if (number > 12) throw new Error("the questions have no end");
    }
    await provider.look();
    await sendAndLook(provider, {});
    await provider.go(`${MARKET_TEST}/market-answers/1`);
    await provider.look();
    await provider.go(`${MARKET_TEST}/ask`);
    await sendAndLook(provider, {});
  },
};

const beginnings: Journey = {
  name: "making things at the desk",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    for (const path of ["/desk/new", `${DESK}/activities/new`, `${DESK}/live/new`, `${DESK}/themes`]) {
      await commissioner.go(path);
      await commissioner.look();
      await sendAndLook(commissioner, {});
    }
    await commissioner.go(`${DESK}/activities/new`);
    await commissioner.send({
      kind: "consultation",
      title: `A second look ${Date.now()}`,
      introduction: "Two short questions.",
      rung: "consultation",
    });
    await commissioner.look();
    const here = new URL(commissioner.page.url()).pathname;
    for (const kind of ["several_choices", "rank", "picture_choice"]) {
      await commissioner.go(`${here}/questions/new?kind=${kind}`);
      await sendAndLook(commissioner, { standard: "Which?", "option-1": "One", mostChoices: "9" });
    }
    await commissioner.go(here);
    await commissioner.follow(/\/questions\/new\?kind=one_choice$/);
    await commissioner.look();
    await sendAndLook(commissioner, {});
    await commissioner.send({
      standard: "When should it be open?",
      "easy-1": "When should it be open?",
      "option-1": "At night",
      "option-2": "By day",
    });
    await commissioner.look();
    await commissioner.follow(/\/questions\/1$/);
    await commissioner.look();
    await commissioner.page.goBack();
    await commissioner.follow(/\/question-sets$/);
    await commissioner.look();
    await sendAndLook(commissioner, { name: "" });
    await commissioner.send({ name: `About opening hours ${Date.now()}` });
    await commissioner.look();
    await commissioner.page.goBack();
    await commissioner.page.goBack();
    await commissioner.page.goBack();
    await commissioner.follow(/\/copy$/);
    await commissioner.look();
    await sendAndLook(commissioner, { title: "" });
    await commissioner.page.goBack();
    await commissioner.page.goBack();
    await sendAndLook(commissioner, { "closesOn-day": "31", "closesOn-month": "2" });
    await commissioner.go(here);
    await sendAndLook(commissioner, {
      "closesOn-day": "31",
      "closesOn-month": "3",
      "closesOn-year": "2030",
    });
    await sendAndLook(commissioner, {});
  },
};

const testRun: Journey = {
  name: "trying a consultation out",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    await commissioner.go(`${DESK}/a/have-we-got-it-right`);
    await commissioner.send({}, { button: ["easyRead", "off"] });
    await commissioner.look();
    await commissioner.send({});
    await commissioner.look();
    await commissioner.go(`${CONSULTATION}/question/1`);
    await commissioner.look();
    await commissioner.go(`${CONSULTATION}/print`);
    await commissioner.look();
  },
};

const imports: Journey = {
  name: "importing contributions",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    await commissioner.go(`${DESK}/import`);
    await sendAndLook(commissioner, { file: { name: "answers.csv", text: "" } });
    const name = `answers ${Date.now()}.csv`;
    const rows = ["comment,who", "A line at night.,carer", ",carer", "Fewer forms.,somebody"];
    await commissioner.send({ file: { name, text: rows.join("\n") } });
    await commissioner.look();
    await sendAndLook(commissioner, {}, { button: ["go", "preview"] });
    await commissioner.go(`${DESK}/import`);
    await commissioner.send({ file: { name: `more ${name}`, text: "comment\nA line at night.\n" } });
    await sendAndLook(commissioner, {}, { button: ["go", "start"] });
  },
};

const meanings: Journey = {
  name: "refusals while reading, revising and publishing",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    await commissioner.go(`${DESK}/contributions?response=none`);
    await commissioner.look();
    await commissioner.follow(/\/contributions\/[A-Z0-9]{4}-/);
    await sendAndLook(commissioner, { reason: "" });
    await commissioner.go(`${DESK}/specification`);
    await commissioner.follow(/\/specification\/[0-9a-f-]{36}/);
    await sendAndLook(commissioner, { title: "", reason: "" });
    await commissioner.go("/desk/new");
    await commissioner.send({
      title: `Day opportunities ${Date.now()}`,
      summary: "What should days out look like?",
      open: "Where people go",
    });
    const desk = new URL(commissioner.page.url()).pathname;
    await commissioner.go(`${desk}/specification/import`);
    await commissioner.look();
    await sendAndLook(commissioner, { file: { name: "hub.docx", text: "not a Word file" } });
    const text = "# Hub\n\nSomething before.\n\n## 1 Nights\n\nOpen until ten.\n\n![A plan](plan.png)\n";
    await commissioner.send({ file: { name: "hub.md", text } });
    await commissioner.look();
    await commissioner.go(desk);
    await commissioner.look();
    await commissioner.go(`${desk}/publish`);
    await commissioner.look();
  },
};

const safety: Journey = {
  name: "a safeguarding concern",
  async walk(somebody) {
    const reader = await somebody("commissioner");
    await reader.go(`${DESK}/contributions?show=unread`);
    await reader.follow(/\/contributions\/[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await reader.follow(/\/safety$/);
    await reader.look();
    await sendAndLook(reader, { why: "" });
    await sendAndLook(reader, { why: "She says that she is afraid at home." });
    await reader.go(`${DESK}/handed-over?leads=2&told=1`);
    await reader.look();
    const lead = await somebody("safeguarding_lead");
    await lead.go("/desk/safeguarding");
    await lead.follow(/\/desk\/safeguarding\/[-0-9a-f]{36}$/);
    await sendAndLook(lead, {}, { within: "[name=intent][value=open]" });
    await sendAndLook(lead, { note: "" }, { within: "[name=intent][value=settle]" });
    await lead.send({ outcome: "acted_on", note: "We phoned." }, { within: "[name=intent][value=settle]" });
    await lead.look();
  },
};

const liveSession: Journey = {
  name: "a live session from its start to its end",
  async walk(somebody) {
    const facilitator = await somebody("facilitator");
    await facilitator.go(`${DESK}/live/new`);
    const activityId = await facilitator.page
      .getByRole("radio", { name: "What good looks like" })
      .getAttribute("value");
    await facilitator.send({
      title: "Tea at the library",
      activityId: activityId ?? "",
      "startsAt-day": "5",
      "startsAt-month": "10",
      "startsAt-year": "2027",
      time: "14:30",
    });
    await facilitator.look();
    const session = new URL(facilitator.page.url()).pathname;
    const act = async (intent: string) => {
      await facilitator.page.goto(new URL(session, facilitator.page.url()).href);
      await facilitator.send({}, { within: `[name=intent][value=${intent}]` });
    };
    /** What cannot be taken back is asked on a page of its own, where the dialog has no scripts. */
    const settle = async (intent: string) => {
      await facilitator.page.goto(new URL(session, facilitator.page.url()).href);
      const asking = facilitator.page.locator(`form[method=get]:has([value=${intent}])`);
      const query = await asking.evaluate((form: HTMLFormElement) =>
        [...new FormData(form)].map(([name, value]) => `${name}=${value}`).join("&"),
      );
      await facilitator.go(`${session}/confirm?${query}`);
      await facilitator.look();
      await facilitator.send({});
    };
    await sendAndLook(facilitator, { title: "" });
    await facilitator.send({
      title: "When should the hub be open?",
      options: "In the evening\nAt the weekend",
    });
    await facilitator.send({ wallTitle: "What would make you come?" });
    await facilitator.send({ statementsTitle: "What people wrote" });
    const said = (await facilitator.page.locator("main").textContent()) ?? "";
    const code = /and type\s*([0-9A-Z]{6})/.exec(said)?.[1] ?? "";

    const person = await somebody("visitor");
    const projector = await somebody("visitor");
    const lookAll = async () => {
      for (const walker of [facilitator, person]) await walker.look();
      await projector.go(`/live/${code}/projector`);
      await projector.look();
    };
    await person.go("/live");
    await sendAndLook(person, { code });
    await sendAndLook(person, {});
    await act("start");
    await act("open");
    await person.go(`/live/${code}`);
    await lookAll();
    await person.send({});
    await person.look();
    await settle("close");
    await person.go(`/live/${code}`);
    await lookAll();
    await act("open");
    await person.go(`/live/${code}`);
    await person.send({ words: "Somebody who knows my name." });
    await facilitator.page.reload();
    await lookAll();
    await facilitator.send({}, { within: "[name=noteId]", button: ["intent", "show"] });
    await lookAll();
    await settle("close");
    await act("open");
    await person.go(`/live/${code}`);
    await lookAll();
    await person.send({}, { within: "[name=statementId]", button: ["stance", "agree"] });
    await person.send({}, { within: "[name=opening]" });
    await person.look();
    await person.send({}, { within: "[value=card]", button: ["colour", "amber"] });
    await settle("close");
    await person.go(`/live/${code}`);
    await lookAll();
    await projector.go(`/live/${code}/projector?sentence=1`);
    await projector.look();
    await settle("end");
    await person.go(`/live/${code}`);
    await lookAll();
  },
};

/** In this order: the later ones change what the demonstration shows. */
export const journeys: readonly Journey[] = [
  refusals,
  languages,
  consultation,
  speakers,
  severalOptions,
  changing,
  comingBack,
  hearing,
  files,
  workshop,
  marketTest,
  beginnings,
  testRun,
  imports,
  meanings,
  responses,
  passages,
  safety,
  themes,
  openness,
  designing,
  liveSession,
];
