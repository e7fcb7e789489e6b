import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext } from "@remix-run/node";
import express from "express";
import { NOBODY } from "../../server/domain/policy.ts";
import { type Caller, createCaller } from "../../server/trpc/router.ts";
import { type BenchApp, pages } from "./bench-app.ts";
import { type Figure, interleaved, rate } from "./measure.ts";

const PATH = "/e/carers-hub/versions/0.3";
const VIEWS = 40;
const AT_ONCE = 4;

/** A caller that asks the database once and answers from memory ever after. */
function fromConstants(api: Caller): Caller {
  const known = new Map<string, Promise<unknown>>();
  const wrap = (target: object, path: string): object =>
    new Proxy(target, {
      get(from, key) {
        const value: unknown = Reflect.get(from, key);
        const here = `${path}.${String(key)}`;
        if (typeof value !== "function" && (typeof value !== "object" || value === null)) return value;
        return wrap(value, here);
      },
      apply(call, _self, args: unknown[]) {
        const key = `${path}(${JSON.stringify(args)})`;
        const answer =
          known.get(key) ??
          Promise.resolve(Reflect.apply(call as (...given: unknown[]) => unknown, undefined, args));
        known.set(key, answer);
        return answer;
      },
    });
  return wrap(api, "") as Caller;
}

/**
 * A published version with its sources, against the same components rendered from constants: once as
 * somebody new gets it, and once as a browser gets it that has it already and asks whether it is the newest.
 */
export async function benchPage(app: BenchApp): Promise<Figure[]> {
  const api = fromConstants(createCaller({ deps: app.world.deps, actor: NOBODY }));
  const context = {
    api,
    testRun: { current: null, isHere: false, keep: () => {} },
    nonce: "constant",
    settings: app.world.deps.settings,
    who: { signedIn: false, staff: false, participant: false },
    readOutbox: () => [],
  } as unknown as AppLoadContext;
  const bare = express();
  bare.all(
    "*",
    createRequestHandler({ build: await pages(), mode: "production", getLoadContext: () => context }),
  );
  const bareUrl = await app.beside(bare);
  const view = (base: string, validator?: string) => () =>
    rate(
      Array.from({ length: VIEWS }, (_, nth) => nth),
      AT_ONCE,
      async () => {
        const response = await fetch(base + PATH, {
          headers: validator ? { "if-none-match": validator, "cache-control": "max-age=0" } : {},
        });
        if (response.status !== (validator ? 304 : 200))
          throw new Error(`${PATH} answered ${response.status}.`);
        await response.text();
      },
    );
  const { clauses } = await createCaller({ deps: app.world.deps, actor: NOBODY }).version.read({
    engagement: "carers-hub",
    label: "0.3",
  });
  const validator = (await fetch(app.url + PATH)).headers.get("etag") ?? "";
  const figures: Figure[] = [];
  for (const [how, ours] of [
    ["uncached", view(app.url)],
    ["validated", view(app.url, validator)],
  ] as const) {
    const { floor, ours: own } = await interleaved(view(bareUrl), ours);
    figures.push({
      name: "page",
      size: `a version of ${clauses.length} clauses, ${how}, ${AT_ONCE} at once`,
      unit: "a second",
      floor,
      ours: own,
      ratio: own / floor,
    });
  }
  return figures;
}
