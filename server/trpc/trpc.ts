import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError, z } from "zod";
import type { Deps } from "../deps.ts";
import type { Action, Actor } from "../domain/policy.ts";
import { invalid, type Refusal, Refused, refusal } from "../domain/refusal.ts";
import { isTaken } from "../domain/taken.ts";
import { readStorable } from "./storable.ts";

export interface Context {
  deps: Deps;
  actor: Actor;
  /** The network address of whoever asks, where there is one: failures are counted by it. */
  address?: string;
}

/** Every procedure names the permission that its use-case or query asks for. */
export interface Meta {
  permission: Action;
}

// Schemas say what to do in their own words. Where one has none, only a changed form gets there, and
// what a program would say about it helps nobody.
z.config({ customError: () => "Look at this again. If it does not help, reload the page." });

/** The refusal inside an error, or nothing when it is a fault of ours. */
function refusalIn(error: TRPCError): Refusal | null {
  if (error.cause instanceof Refused) return error.cause.detail;
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError) return invalid(error.cause.issues);
  return null;
}

const STATUS_TO_CODE = {
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  410: "NOT_FOUND",
  413: "PAYLOAD_TOO_LARGE",
  422: "UNPROCESSABLE_CONTENT",
  429: "TOO_MANY_REQUESTS",
} as const satisfies Record<number, TRPCError["code"]>;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    errorFormatter: ({ shape, error }) => {
      const { stack: _stack, ...data } = shape.data;
      return { ...shape, data: { ...data, refusal: refusalIn(error) } };
    },
  });

const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  // Two did the same at one moment, and only one could: the other is told so, and what was typed is kept.
  const cause = isTaken(result.error.cause) ? new Refused(refusal("done-meanwhile")) : result.error.cause;
  if (!(cause instanceof Refused)) return result;
  const code = STATUS_TO_CODE[cause.detail.status as keyof typeof STATUS_TO_CODE] ?? "BAD_REQUEST";
  throw new TRPCError({ code, message: cause.detail.message, cause });
});

/** Whoever takes part has no account to sign in to. */
const CODE_NEEDED =
  "This device does not know you any more. Come back with your code of four words, or begin again.";

const needs = (who: (actor: Actor) => boolean, sentence?: string) =>
  t.middleware(({ ctx, next }) => {
    if (!who(ctx.actor)) throw new Refused(refusal("sign-in-needed", sentence));
    return next();
  });

const storableInput = t.middleware(({ next, getRawInput }) =>
  next({ getRawInput: () => readStorable(getRawInput) }),
);

const base = t.procedure.use(refusals).use(storableInput);
const participant = base.use(needs((actor) => actor.participant !== null, CODE_NEEDED));
const signedIn = base.use(needs((actor) => actor.person !== null));
const staff = base.use(needs((actor) => (actor.person?.memberships.length ?? 0) > 0));

/**
 * The ladder: who may come to the door at all. What they may do behind it is asked of the
 * policy, with the permission named here, on freshly loaded state.
 */
export const anyone = (permission: Action) => base.meta({ permission });
export const participants = (permission: Action) => participant.meta({ permission });
export const people = (permission: Action) => signedIn.meta({ permission });
export const staffOnly = (permission: Action) => staff.meta({ permission });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
