/**
 * Refusals are values: a code, an HTTP status and a plain sentence. They cross bundles and
 * sockets, so they are recognised by shape and never by class.
 */
const REFUSALS = {
  "not-found": [404, "We could not find that. Check the address or the code and try again."],
  "not-allowed": [403, "You cannot do this with the account you are using."],
  "sign-in-needed": [401, "Sign in first. Then you can do this."],
  invalid: [422, "Some answers need another look."],
  "activity-not-open": [409, "This is not open for answers."],
  "activity-closed": [409, "This has closed. It no longer takes answers."],
  "activity-opened": [409, "This has been opened already. Its questions stay as they are."],
  "submission-sent": [409, "You have already sent your answers."],
  "nothing-sent": [409, "You have not sent anything yet, so there is nothing to take back."],
  "answer-emptied": [
    422,
    "Nothing is left of one of your answers. Put something in it, or take that answer back. Then send your changes.",
  ],
  "submission-empty": [422, "You have not answered anything yet. Answer at least one question, then send."],
  "adult-needed": [
    422,
    "Before you send, tell us about your age. If you are younger, an adult who looks after you has to say yes. Your answers are kept.",
  ],
  "question-unknown": [404, "That question is not part of this."],
  "option-unknown": [422, "Choose one of the answers that are listed."],
  "text-too-long": [422, "This is too long. Shorten it, or send it in two parts."],
  "code-unknown": [404, "We do not know that code. Check the four words and try again."],
  "paper-code-unknown": [404, "We do not know this code. Check each letter and digit on the paper."],
  "too-many-tries": [429, "Too many tries. Wait a few minutes, then try again."],
  "mail-away": [503, "We cannot send e-mail just now. Try again in a few minutes."],
  "link-expired": [410, "This sign-in link has been used or is too old. Ask for a new one."],
  "return-link-old": [410, "This link has been used, or it is too old. Ask for a new one."],
  "news-link-old": [410, "This link does not work any more."],
  "too-large-to-send": [
    413,
    "This is more than 25 MB, so it was not sent. Choose a smaller file, or send it in parts.",
  ],
  "reference-unknown": [404, "We have nothing with this reference. Check each letter and digit of it."],
  "file-missing": [422, "Choose a file first."],
  "file-empty": [422, "This file is empty. Choose another file."],
  "file-too-large": [413, "This file is too large."],
  "file-not-readable": [422, "We could not read this file. Check that it is the right one."],
  "file-not-whole": [
    422,
    "This photo is not whole: a part of it is missing. Save it again, or take it again. Then add it.",
  ],
  "files-full": [409, "There is no room for another file. Take one away first."],
  "file-no-headings": [
    422,
    "This document has no headings, so we could not find its clauses. Give each clause a heading (in Word, a heading style), then try again.",
  ],
  "specification-exists": [409, "This engagement already has a specification."],
  "specification-missing": [409, "Import the specification first."],
  "changed-meanwhile": [
    409,
    "Somebody else changed this while you were working. Your text is kept below. Look at theirs, then decide.",
  ],
  "own-words": [409, "You wrote some of this yourself. Somebody else has to read it."],
  "source-missing": [422, "A changed clause needs a source. Say who or what it comes from."],
  "nothing-changed": [409, "Nothing has changed since the last version."],
  "reason-needed": [422, "Some points are not met yet. Say why you open it all the same."],
  "not-ready": [409, "This cannot be opened yet."],
  "theme-exists": [409, "There is already a theme with this name."],
  "set-exists": [409, "There is already a set of questions with this name. Choose another name."],
  "set-unknown": [
    404,
    "We do not know this set of questions. It may belong to another authority. Nothing was added.",
  ],
  "import-problems": [422, "Some rows need mending. Nothing has been imported."],
  "import-busy": [409, "This import is already under way."],
  "join-code-unknown": [404, "We do not know that join code. Check it and try again."],
  "session-not-running": [409, "This session is not running."],
  "item-not-open": [409, "This part of the session is not open."],
  "poll-closed": [409, "Voting has closed. Your last vote before that counts."],
  "statement-not-open": [409, "This statement is no longer open."],
  "not-registered": [403, "Register first. Then you can do this."],
  "done-meanwhile": [409, "Someone did the same just now. Look at the page again."],
  "sessions-full": [409, "This has reached its limit."],
} as const satisfies Record<string, readonly [status: number, sentence: string]>;

export type RefusalCode = keyof typeof REFUSALS;
export const refusalCodes = Object.keys(REFUSALS) as RefusalCode[];

export interface Refusal {
  refusal: RefusalCode;
  /** HTTP status. */
  status: number;
  /** One plain sentence or two for the person who was refused. */
  message: string;
  /** Sentences for single fields of a form, by field name. */
  fields?: Record<string, string>;
}

/** Makes a refusal; `detail` replaces its general sentence, `fields` names what to mend. */
export function refusal(code: RefusalCode, detail?: string, fields?: Record<string, string>): Refusal {
  const [status, sentence] = REFUSALS[code];
  return { refusal: code, status, message: detail ?? sentence, ...(fields ? { fields } : {}) };
}

/** The refusal of an input that its schema did not take, with a sentence for each field by its path. */
export function invalid(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Refusal {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[path.join(".")] ??= message;
  return refusal("invalid", undefined, fields);
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refusal" in value && "status" in value;
}

/** A refusal on its way out of a use-case. Only the door (tRPC) catches it. */
export class Refused extends Error {
  readonly detail: Refusal;
  constructor(detail: Refusal) {
    super(detail.message);
    this.name = "Refused";
    this.detail = detail;
  }
}

/** Leaves a use-case with a refusal. */
export function refuse(code: RefusalCode, detail?: string, fields?: Record<string, string>): never {
  throw new Refused(refusal(code, detail, fields));
}

/** Goes on with the value, or leaves with the refusal. */
export function accept<T>(verdict: T | Refusal): T {
  if (isRefusal(verdict)) throw new Refused(verdict);
  return verdict;
}
