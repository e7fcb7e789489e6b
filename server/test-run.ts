/**
 * A test run: every call is that of a participant, on the same procedures as everybody's, inside a
 * transaction that is rolled back. See docs/decisions/0016-a-test-run-is-taken-back.md.
 */
import { createHmac } from "node:crypto";
import { parseCookie } from "./adapters/cookies.ts";
import { createIds } from "./adapters/ids.ts";
import type { Db, Tx } from "./db.ts";
import type { Deps } from "./deps.ts";
import { activityState } from "./domain/activity.ts";
import { type Actor, NOBODY } from "./domain/policy.ts";
import { Refused } from "./domain/refusal.ts";
import { LONGEST_KEPT, type TestRun, testRunFull, withStep } from "./domain/test-run.ts";
import { enterActivity } from "./shared/scope.ts";
import { openTestRun, sealTestRun } from "./shared/test-run.ts";
import { appRouter, type Caller, createCaller } from "./trpc/router.ts";

/** The cookie of somebody who tries an activity out. It lasts for an afternoon at most. */
const COOKIE = "tl_test_run";
const FOUR_HOURS = 4 * 60 * 60;

/** Many steps on a busy machine take longer than the five seconds that a transaction usually has. */
const PATIENCE = { maxWait: 20_000, timeout: 20_000 };

/** Ends the transaction when all went well. */
class TakenBack extends Error {}

interface TestRunOptions {
  deps: Deps;
  /** Who tries it out, from their own cookies. */
  actor: Actor;
  cookieHeader: string | undefined;
  /** Hands the next sealed run to the browser. */
  keep: (sealed: string) => void;
}

/** `Set-Cookie` values: the run from now on, or none any more. */
export function testRunCookie(sealed: string | null, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${sealed ?? ""}; Path=/; Max-Age=${sealed ? FOUR_HOURS : 0}; SameSite=Lax; HttpOnly${secure}`;
}

/** The test run that this browser is in, or nothing. Its `api` does everything, and nothing of it stays. */
export function enterTestRun({ deps, actor, cookieHeader, keep }: TestRunOptions) {
  const personId = actor.person?.id;
  const sealed = parseCookie(cookieHeader ?? "").get(COOKIE);
  const found = personId && sealed ? openTestRun(deps.secrets, personId, sealed) : null;
  if (!personId || !found) return null;

  let run = found;
  const remember = (next: TestRun) => {
    const value = sealTestRun(deps.secrets, personId, next);
    if (value.length > LONGEST_KEPT) throw new Refused(testRunFull);
    run = next;
    keep(value);
  };
  const api = callerOf(async (call, input) => {
    const output = await takeBack(deps, run.seed, async (trial) => {
      await openForNow(trial, actor, run);
      return call.invoke(trial, await redoSteps(trial, run), input);
    });
    if (call.writes) remember(withStep(run, { call: call.path, input: asJson(input) }));
    // This participant is known only inside the transaction, so a device would know nobody.
    return isAdmission(output) ? { ...output, token: null } : output;
  });
  return { run: found, api, begun: found.steps.length > 0 };
}

/** Does the work in a transaction, takes all of it back, and returns what came of it. */
async function takeBack<T>(deps: Deps, seed: string, work: (trial: Deps) => Promise<T>): Promise<T> {
  const done: T[] = [];
  try {
    await deps.db.$transaction(async (tx) => {
      done.push(await work(trialDeps(deps, tx, seed)));
      throw new TakenBack();
    }, PATIENCE);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return done[0] as T;
}

/** What a procedure may reach in a test run: the database inside the transaction, and nothing outside it. */
function trialDeps(deps: Deps, tx: Tx, seed: string): Deps {
  const db = new Proxy(tx, {
    get: (target, name) =>
      name === "$transaction" ? (work: (tx: Tx) => unknown) => work(tx) : Reflect.get(target, name),
  }) as Db;
  return {
    ...deps,
    db,
    ids: repeatingIds(seed),
    mail: async () => {},
    mailReady: async () => {},
    publish: () => {},
  };
}

/** Codes and references that are the same each time the steps are done again. */
function repeatingIds(seed: string) {
  let asked = 0;
  return createIds((limit) => {
    const digest = createHmac("sha256", seed).update(String(asked++)).digest();
    return digest.readUInt32BE() % limit;
  });
}

/** For this call, the engagement is public and the activity takes answers. Staff of the engagement only. */
async function openForNow({ db, clock }: Deps, actor: Actor, where: TestRun): Promise<void> {
  const { engagement, activity } = await enterActivity(db, actor, "engagement.read", where);
  const now = clock();
  if (!engagement.published)
    await db.engagement.update({ where: { id: engagement.engagementId }, data: { publishedAt: now } });
  const state = activityState(activity, now);
  if (state !== "open")
    await db.activity.update({
      where: { id: activity.id },
      data: { openedAt: now, closedAt: null, ...(state === "closed" ? { closesAt: null } : {}) },
    });
}

/** Does again what was done in this run so far, and returns who that made of the visitor. */
async function redoSteps(trial: Deps, { steps }: TestRun): Promise<Actor> {
  let visitor = NOBODY;
  for (const { call, input } of steps) {
    try {
      const output = await callNamed(call)?.invoke(trial, visitor, input);
      if (isAdmission(output)) visitor = (await deviceHolder(trial, output.token)) ?? visitor;
    } catch (error) {
      // A question may be gone that was answered earlier in this run. The rest of it goes on.
      if (!isRefusedCall(error)) throw error;
    }
  }
  return visitor;
}

async function deviceHolder({ db, secrets }: Deps, token: string): Promise<Actor | null> {
  const device = await db.device.findUnique({
    where: { tokenHash: secrets.digest(token) },
    select: { id: true, participant: { select: { id: true, engagementId: true } } },
  });
  return device && { person: null, participant: { ...device.participant, deviceId: device.id } };
}

interface Call {
  path: string;
  writes: boolean;
  invoke: (deps: Deps, actor: Actor, input: unknown) => Promise<unknown>;
}

function callNamed(path: string): Call | null {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
  const procedure = Object.hasOwn(procedures, path) ? procedures[path] : undefined;
  if (!procedure) return null;
  const [noun = "", verb = ""] = path.split(".");
  return {
    path,
    writes: procedure._def.type === "mutation",
    invoke: async (deps, actor, input) => {
      const api = createCaller({ deps, actor }) as unknown as Record<string, Record<string, Procedure>>;
      return api[noun]?.[verb]?.(input);
    },
  };
}
type Procedure = (input: unknown) => Promise<unknown>;

/** A caller with every procedure, each of which is handed to `answer`. */
function callerOf(answer: (call: Call, input: unknown) => Promise<unknown>): Caller {
  const nouns = new Proxy({} as Record<string, unknown>, {
    get: (_, noun) =>
      new Proxy({} as Record<string, unknown>, {
        get: (_, verb) => {
          const call = callNamed(`${String(noun)}.${String(verb)}`);
          return call ? (input: unknown) => answer(call, input) : undefined;
        },
      }),
  });
  return nouns as unknown as Caller;
}

const asJson = (input: unknown) => JSON.parse(JSON.stringify(input ?? null));

const isAdmission = (output: unknown): output is { token: string } =>
  typeof output === "object" && output !== null && "token" in output && typeof output.token === "string";

const isRefusedCall = (error: unknown) =>
  typeof error === "object" && error !== null && "cause" in error && error.cause instanceof Refused;
