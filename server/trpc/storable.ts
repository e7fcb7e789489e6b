import { TRPCError } from "@trpc/server";

/** No input schema of ours is deeper; what is deeper is refused by its schema as it stands. */
const DEEPEST = 12;
const NUL = /\0/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** The value without what no database text can hold: NUL, and halves of characters. */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return value.replace(LONE_SURROGATE, "\uFFFD").replace(NUL, "");
  if (typeof value !== "object" || value === null || depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => storable(each, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, storable(each, depth + 1)]));
}

/** Reads an input through `storable`; one that cannot be decoded at all is the sender's fault. */
export async function readStorable(getRawInput: () => Promise<unknown>): Promise<unknown> {
  let raw: unknown;
  try {
    raw = await getRawInput();
  } catch (cause) {
    if (cause instanceof TRPCError) throw cause;
    throw new TRPCError({ code: "BAD_REQUEST", message: "We could not read what was sent.", cause });
  }
  return storable(raw);
}
