/** Links, codes, references, e-mail addresses and days that lead nowhere. */
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFormVisitor, type FormVisitor } from "../../support/form-visitor.ts";
import {
  type Beside,
  expectDeadEnd,
  expectRefusal,
  held,
  mainOf,
  openDatabaseOf,
} from "../../support/refusals.ts";
import { type RunningServer, startServer } from "../../support/server.ts";

const SOMEBODY = "nadia.thorncastle@example.org";
const HUB = "/e/carers-hub";
const DESK = "/desk/carers-hub";
const NO_ID = "00000000-0000-4000-8000-000000000000";

let server: RunningServer;
let beside: Beside;
let commissioner: FormVisitor;
let visitor: FormVisitor;
beforeAll(async () => {
  server = await startServer({ demo: true });
  beside = await openDatabaseOf(server);
  visitor = createFormVisitor(server.url);
  commissioner = createFormVisitor(server.url);
  await commissioner.post("/demo/enter", { role: "commissioner" });
});
afterAll(async () => {
  await beside.close();
  await server.stop();
  expect(server.errors()).toBe("");
});

describe("a sign-in link", () => {
  const says = /This sign-in link has been used or is too old\. Ask for a new one\./;
  const ask = async () => {
    await visitor.post("/sign-in", { email: SOMEBODY, from: "/desk" });
    return new URL(server.newestLink(SOMEBODY)).searchParams.get("token") ?? "";
  };
  const open = (token: string) => createFormVisitor(server.url).post("/sign-in/open", { token });
  const sessions = () => beside.rows(`SELECT count(*) FROM "AuthSession"`);

  test("that is wrong signs nobody in and says how to get a new one", async () => {
    for (const token of ["wrong", "\u0000", "x".repeat(10_000), "'; DROP TABLE"]) {
      const page = await beside.unchanged(() => open(token));
      expectRefusal(page, { status: 410, says });
      expectDeadEnd(page, { status: 410, says: /This link did not sign you in/ }, "/sign-in");
    }
    expectDeadEnd(
      await visitor.open("/sign-in/open"),
      { status: 404, says: /This link did not sign you in/ },
      "/sign-in",
    );
  });

  test("that was used before signs nobody in again", async () => {
    const token = await ask();
    expect((await open(token)).status).toBe(302);
    const before = await sessions();
    const again = await open(token);
    expectRefusal(again, { status: 410, says });
    expect([again.headers.getSetCookie(), await sessions()]).toEqual([[], before]);
  });

  test("that is too old signs nobody in", async () => {
    const token = await ask();
    await beside.rows(`UPDATE "AuthVerification" SET "expiresAt" = now() - interval '1 minute'`);
    const before = await sessions();
    const late = await open(token);
    expectRefusal(late, { status: 410, says });
    expect([late.headers.getSetCookie(), await sessions()]).toEqual([[], before]);
  });
});

test.each([
  "sam @example.org",
  "sam@example",
  "sam example.org",
  "a\u0000b@",
  "sam@@example.org",
  "",
  `${"x".repeat(300)}@example.org`,
])("“%s” is no e-mail address: it stays in its box, and no mail is sent", async (email) => {
  const page = await beside.unchanged(() => visitor.post("/sign-in", { email, from: DESK }));
  const says = /Write the whole address, such as sam@example\.org\./;
  expectRefusal(page, { status: 422, says, at: "email" });
  expect([held(page, "email"), held(page, "from")]).toEqual([email, DESK]);
});

test("an address with spaces around it, capitals, or invisible letters is the address that was meant", async () => {
  const token = () => new URL(server.newestLink(SOMEBODY)).searchParams.get("token");
  const before = token();
  const answer = await visitor.post("/sign-in", {
    email: `  Nadia.Thorncastle\u200B@example.org\u0000 `,
    from: "/desk",
  });
  expect([answer.status, answer.location]).toEqual([302, "/sign-in?sent"]);
  expect(token()).not.toBe(before);
});

test("somebody who registers keeps their name and address in the boxes, whatever is wrong with them", async () => {
  const path = `${HUB}/a/talking-to-providers/register`;
  const nameless = await beside.unchanged(() =>
    visitor.post(path, { person: "  \u200B ", email: "josé@example.org" }),
  );
  expectRefusal(nameless, { status: 422, says: /Write your name\./, at: "person" });
  expectRefusal(nameless, { status: 422, says: /Write the whole address/, at: "email" });
  expect(held(nameless, "email")).toBe("josé@example.org");
  const person = "Sam ".repeat(60);
  const long = await beside.unchanged(() => visitor.post(path, { person, email: "sam@example.org" }));
  expectRefusal(long, { status: 422, says: /The most we can take is 120/, at: "person" });
  expect(held(long, "person")).toBe(person);
});

test.each([
  ["ZZ9ZZZ", 404, /We do not know that join code\. Check it and try again\./],
  ["\u202EZZZ\u0000", 404, /We do not know that join code/],
  ["🎉", 422, /Type the join code/],
  ["", 422, /Type the join code/],
])("“%s” is no join code: it stays in its box", async (code, status, says) => {
  const page = await beside.unchanged(() => visitor.post("/live", { code }));
  expectRefusal(page, { status, says, at: "code" });
  expect(held(page, "code")).toBe(code);
});

test("an address with a wrong join code leads to the box for one", async () => {
  for (const path of ["/live/ZZ9ZZZ", "/live/ZZ9ZZZ/projector"]) {
    expectDeadEnd(await visitor.open(path), { status: 404, says: /We do not know that join code/ }, "/live");
  }
});

test("a code of four words that nobody has stays in its box", async () => {
  for (const [code, status, says] of [
    ["river lamp green table", 404, /We do not know that code\. Check the four words/],
    ["1234", 422, /Type the four words of your code/],
    ["word ".repeat(100), 422, /This is too long for a code/],
  ] as const) {
    const page = await beside.unchanged(() => visitor.post("/return", { code }));
    expectRefusal(page, { status, says, at: "code" });
    expect(held(page, "code")).toBe(code);
  }
});

test.each([
  [`${HUB}/contributions/ZZZZ-ZZZZ`, /We have nothing with this reference/, `${HUB}/you-said-we-did`],
  [`${HUB}/contributions/%00`, /We have nothing with this reference/, `${HUB}/you-said-we-did`],
  [`${HUB}/versions/9.9`, /We could not find that/, "/"],
  [`${HUB}/versions/9.9/changes`, /We could not find that/, "/"],
  [`${HUB}/clauses/${NO_ID}`, /We could not find that/, "/"],
  [`${HUB}/clauses/4.2`, /We could not find that/, "/"],
  [`${HUB}/a/never-held`, /We could not find that/, "/"],
  [`${HUB}/a/have-we-got-it-right/question/first`, /Check the address/, "/"],
  ["/e/never-published", /We could not find that/, "/"],
  ["/e/never-published/contributions/ZZZZ-ZZZZ", /We could not find that/, "/"],
  ["/a/page/that/never/was", /Check the address/, "/"],
  ["/e/%E0%A4%A", /Check the address/, "/"],
  ["/demo/enter", /Check the address/, "/"],
])("%s is answered with a page that helps", async (path, says, wayOn) => {
  expectDeadEnd(await visitor.open(path), { status: 404, says }, wayOn);
});

test.each([
  [`${DESK}/contributions/ZZZZ-ZZZZ`, `${DESK}/contributions?words=ZZZZ-ZZZZ`],
  [`${DESK}/specification/${NO_ID}`, "/desk"],
  [`${DESK}/themes/${NO_ID}`, "/desk"],
  [`${DESK}/live/${NO_ID}`, "/desk"],
  [`${DESK}/live/tomorrow`, "/desk"],
  [`${DESK}/import/${NO_ID}`, "/desk"],
  [`${DESK}/workshop/what-good-looks-like/agree/${NO_ID}`, "/desk"],
  ["/desk/never-made", "/desk"],
])("at the desk, %s is answered with a page that helps", async (path, wayOn) => {
  const says = /We could not find that|We have nothing with this reference/;
  expectDeadEnd(await commissioner.open(path), { status: 404, says }, wayOn);
  const sign = `/sign-in?from=${encodeURIComponent(path)}`;
  expectDeadEnd(await visitor.open(path), { status: 401, says: /Sign in first/ }, sign);
});

test("a form posted to a page that has none is refused on a page that says what to do", async () => {
  for (const path of ["/help", HUB, "/my"]) {
    expectDeadEnd(
      await beside.unchanged(() => visitor.post(path, { text: "Help at night" })),
      { status: 405, says: /This did not work Go back, then try again\./ },
      "/",
    );
  }
});

describe("a day that is not in the calendar", () => {
  const days = [
    ["31", "2", "2027"],
    ["1", "13", "2027"],
    ["31", "12", "275760"],
    ["1", "1", "-1"],
    ["1", "1", "27"],
    ["0", "0", "0"],
    ["first", "May", "2027"],
    ["", "", ""],
  ] as const;
  const boxes = (name: string, [day, month, year]: readonly string[]) => ({
    [`${name}-day`]: day ?? "",
    [`${name}-month`]: month ?? "",
    [`${name}-year`]: year ?? "",
  });
  let draft = "";
  let agree = "";
  beforeAll(async () => {
    const typed = { kind: "consultation", title: "One more", introduction: "Words.", rung: "consultation" };
    draft = (await commissioner.post(`${DESK}/activities/new`, typed)).location ?? "";
    const { html } = await commissioner.open(`${DESK}/workshop/what-good-looks-like`);
    agree = /href="([^"]+\/agree\/[^"]+)"/.exec(html)?.[1] ?? "";
  });

  test.each(days)(
    "%s %s %s opens nothing, starts nothing and decides nothing, and stays in its boxes",
    async (...day) => {
      const forms = [
        [draft, "closesOn", /Write the last day for answers/, { intent: "open" }],
        [
          `${DESK}/live/new`,
          "startsAt",
          /Say when it starts/,
          { title: "A morning together", time: "14:30" },
        ],
        [
          agree,
          "decidedOn",
          /Write the day of the decision/,
          { title: "We do it", reasons: "It was asked for often." },
        ],
      ] as const;
      for (const [path, name, says, typed] of forms) {
        const page = await beside.unchanged(() => commissioner.post(path, { ...typed, ...boxes(name, day) }));
        expectRefusal(page, { status: 422, says, at: name });
        for (const [field, value] of Object.entries({ ...boxes(name, day), ...typed })) {
          if (field !== "intent") expect([field, held(page, field)]).toEqual([field, value]);
        }
      }
    },
  );

  test.each([
    ["the year 275760", new Date(8.64e15)],
    ["the year −1", new Date(Date.UTC(-1, 0, 1))],
    ["the year 1999", new Date(Date.UTC(1999, 11, 31))],
    ["the year 2201", new Date(Date.UTC(2201, 0, 1))],
    ["no time at all", new Date(Number.NaN)],
  ])("%s is refused by the API too, with a sentence", async (_name, when) => {
    const place = { engagement: "carers-hub" };
    const option = (title: string, recommended: boolean) => ({ title, rationale: "Because.", recommended });
    const calls = [
      ["activity.open", "closesAt", { ...place, activity: draft.split("/").at(-1) }],
      ["live.create", "startsAt", { ...place, activityId: NO_ID, title: "A morning together" }],
      [
        "workshop.agree",
        "decidedOn",
        {
          ...place,
          activity: "what-good-looks-like",
          statementId: agree.split("/").at(-1),
          title: "We do it",
          decisionMaker: "The cabinet member",
          reasons: "It was asked for often.",
          reliesOn: "",
          options: [option("Do it", true), option("Leave it", false)],
        },
      ],
    ] as const;
    for (const [procedure, field, input] of calls) {
      const answer = await beside.unchanged(() =>
        commissioner.send(`/api/trpc/${procedure}`, {
          method: "POST",
          body: superjson.stringify({ ...input, [field]: when }),
          headers: { "content-type": "application/json" },
        }),
      );
      expect([procedure, answer.status]).toEqual([procedure, 400]);
      expect(answer.html).toMatch(new RegExp(`"${field}":"(Write|Say) `));
      expect(answer.html).not.toMatch(/Invalid|stack|\.ts/);
    }
  });
});

test("a decision on a sentence that was set aside meanwhile is refused, and its reasons are given back", async () => {
  const { html } = await commissioner.open(`${DESK}/workshop/what-good-looks-like`);
  const path = /href="([^"]+\/agree\/[^"]+)"/.exec(html)?.[1] ?? "";
  const typed = {
    title: "We do it",
    decisionMaker: "The cabinet member",
    "decidedOn-day": "2",
    "decidedOn-month": "3",
    "decidedOn-year": "2026",
    reasons: "Fourteen people agreed,\r\nand it costs little.",
    "option-1": "Do it",
    "why-1": "It was asked for often.",
    "option-2": "Leave it",
    "why-2": "Nothing would change.",
    recommended: "1",
  };
  await beside.rows(`UPDATE "Statement" SET state = 'set_aside' WHERE id = $1`, [path.split("/").at(-1)]);
  const page = await beside.unchanged(() => commissioner.post(path, typed));
  expect(page.status).toBe(409);
  expect(mainOf(page)).toMatch(/This statement is no longer open.*What you wrote It is not saved/);
  for (const words of [
    "Fourteen people agreed, and it costs little.",
    "It was asked for often.",
    "Leave it",
  ]) {
    expect(mainOf(page)).toContain(words);
  }
});
