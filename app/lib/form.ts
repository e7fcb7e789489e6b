import { data } from "@remix-run/react";
import { isRefusal, type Refusal, refusal } from "../../server/domain/refusal.ts";

/** What a form's action hands back to its page when it was refused: what to mend, and what was typed. */
export interface FormState {
  refusal: Refusal;
  /** What was typed, by field name; of several values with one name, the last. */
  values: Record<string, string>;
  /** Every value of a name: ticked boxes. */
  chosen: Record<string, string[]>;
}

/** The refusal that an API error carries. Recognised by shape: the class is another bundle's. */
export function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== "object" || error === null) return null;
  if (isRefusal(error)) return error;
  if ("detail" in error && isRefusal(error.detail)) return error.detail;
  if (!("cause" in error) || typeof error.cause !== "object" || error.cause === null) return null;
  const { cause } = error;
  if ("detail" in cause && isRefusal(cause.detail)) return cause.detail;
  if ("issues" in cause && Array.isArray(cause.issues)) {
    const fields: Record<string, string> = {};
    for (const issue of cause.issues as { path: PropertyKey[]; message: string }[]) {
      fields[issue.path.join(".")] ??= issue.message;
    }
    return { refusal: "invalid", status: 422, message: "Some answers need another look.", fields };
  }
  return null;
}

/** For an action: the form that was sent. What is no form at all gets a page that says so. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    const sentence = "We could not read what was sent. Go back, then try again.";
    throw data(refusal("invalid", sentence), { status: 400 });
  }
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

/** For a loader: a refusal becomes the page for its status; anything else is rethrown. */
export async function orPage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const found = refusalOf(error);
    if (!found) throw error;
    throw data(found, { status: found.status, statusText: found.refusal });
  }
}
