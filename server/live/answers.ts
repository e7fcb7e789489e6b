import { ZodError } from "zod";
import { isRefusal, type Refusal, refusal } from "../domain/refusal.ts";

/** The refusal that a procedure's error carries, or nothing when it is a fault of ours. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof ZodError) return refusal("invalid", error.issues[0]?.message);
  if (!(error instanceof Error)) return null;
  const { cause } = error;
  if (cause instanceof ZodError) return refusal("invalid", cause.issues[0]?.message);
  if (cause instanceof Error && "detail" in cause && isRefusal(cause.detail)) return cause.detail;
  return null;
}
