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

/** A published version with its sources, against the same components rendered from constants. */
export async function benchPage(app: BenchApp): Promise<Figure> {
  const api = fromConstants(createCaller({ deps: app.world.deps, actor: NOBODY }));
  const context = {
    api,
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
  const view = (base: string) => () =>
    rate(
      Array.from({ length: VIEWS }, (_, nth) => nth),
      AT_ONCE,
      async () => {
        const response = await fetch(base + PATH);
        if (!response.ok) throw new Error(`${PATH} answered ${response.status}.`);
        await response.text();
      },
    );
  const { floor, ours } = await interleaved(view(bareUrl), view(app.url));
  return {
    name: "page",
    size: `a version of 34 clauses, ${AT_ONCE} at once`,
    unit: "a second",
    floor,
    ours,
    ratio: ours / floor,
  };
}
