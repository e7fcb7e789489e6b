import { data } from "@remix-run/react";
import { invalid, isRefusal, type Refusal, refusal } from "../../server/domain/refusal.ts";
import { LARGEST_BODY } from "../../server/domain/request.ts";

/** What a form's action hands back to its page when it was refused: what to mend, and what was typed. */
export interface FormState {
  refusal: Refusal;
  /** What was typed, by field name; of several values with one name, the last. */
  values: Record<string, string>;
  /** Every value of a name: ticked boxes. */
  chosen: Record<string, string[]>;
}

/** The refusal that an API error or a thrown page carries. Recognised by shape: the class is another bundle's. */
export function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== "object" || error === null) return null;
  if (isRefusal(error)) return error;
  if ("detail" in error && isRefusal(error.detail)) return error.detail;
  if ("data" in error && isRefusal(error.data)) return error.data;
  if (!("cause" in error) || typeof error.cause !== "object" || error.cause === null) return null;
  const { cause } = error;
  if ("detail" in cause && isRefusal(cause.detail)) return cause.detail;
  if ("issues" in cause && Array.isArray(cause.issues)) return invalid(cause.issues);
  return null;
}

/** For an action: the form that was sent. What is no form at all, or too large, gets a page that says so. */
export async function formOf(request: Request): Promise<FormData> {
  if (isTooLarge(request)) {
    const tooLarge = refusal("too-large-to-send");
    throw data(tooLarge, { status: tooLarge.status });
  }
  try {
    return await request.formData();
  } catch {
    return unreadable();
  }
}

/** Leaves an action whose form broke off, or is none. */
export function unreadable(): never {
  throw data(refusal("invalid", "We could not read what was sent. Go back, then try again."), {
    status: 400,
  });
}

/** Whether more was sent than is read at all. It is not read. */
export function isTooLarge(request: Request): boolean {
  return Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY;
}

/** The text fields of a form, by name. */
export function textOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") values[name] = value;
  return values;
}

/** Every text value of a form, by name. */
function allOf(form: FormData): Record<string, string[]> {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries([...form.keys()].map((name) => [name, texts(name)]));
}

/** For an action: answers a refusal with its status and what was typed; rethrows anything else. */
export function refused(error: unknown, form: FormData) {
  const found = refusalOf(error);
  if (!found) throw error;
  const state: FormState = { refusal: found, values: textOf(form), chosen: allOf(form) };
  return data(state, { status: found.status });
}

/** As `refused`, for forms whose fields are named otherwise than the API's: `name` turns a path into a field. */
export function refusedAs(error: unknown, form: FormData, name: (path: string) => string) {
  const found = refusalOf(error);
  if (!found?.fields) return refused(error, form);
  const fields: Record<string, string> = {};
  for (const [path, sentence] of Object.entries(found.fields)) fields[name(path)] ??= sentence;
  return refused({ ...found, fields }, form);
}

/**
 * For a loader: a refusal becomes the page for its status; anything else is rethrown. A loader asks with
 * what stands in the address, so what is not valid there is the address of nothing.
 */
export async function orPage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const found = refusalOf(error);
    if (!found) throw error;
    const told = found.refusal === "invalid" ? refusal("not-found") : found;
    throw data(told, { status: told.status, statusText: told.refusal });
  }
}
