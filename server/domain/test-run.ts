import { z } from "zod";
import { activityInput } from "./activity.ts";
import { refusal } from "./refusal.ts";

/** How the author reads when they are not trying something out: choices by name. */
const reads = z.record(z.string().max(20), z.string().max(20));

/** One thing that was done in a test run: the procedure's name and what it was given. */
const step = z.object({ call: z.string(), input: z.json() });
export type Step = z.infer<typeof step>;

/**
 * An activity as its author tries it out. What was typed so far is the list of steps, which travels with
 * the author's browser: each page does them again on what the database holds, and takes all of it back.
 */
export const testRun = z.object({
  engagement: z.string(),
  activity: z.string(),
  /** Gives the same code and the same reference each time the steps are done again. */
  seed: z.string(),
  reads,
  steps: z.array(step),
});
export type TestRun = z.infer<typeof testRun>;

export const beginTestRunInput = activityInput.extend({ reads: reads.default({}) });
export type BeginTestRunInput = z.infer<typeof beginTestRunInput>;

/** A cookie holds about 4,000 characters (RFC 6265, section 6.1): longer ones are thrown away by browsers. */
export const LONGEST_KEPT = 3900;

export const testRunFull = refusal(
  "invalid",
  "A test run holds only a few pages of text. Make this shorter to go on. The real thing has no such limit.",
);

/** What is settled anew each time: a later step takes the place of an earlier one about the same. */
const SETTLED_ANEW = new Set(["submission.save", "submission.speak"]);
/** What makes the next person begin with nothing. */
const FORGETS = "participant.leave";
/** What only changes the device, or what is sent to somebody's mailbox: a test run has neither. */
const OUTSIDE = new Set([
  "participant.return",
  "participant.newCode",
  "participant.keepAddress",
  "participant.forgetAddress",
  "participant.askForLink",
  "participant.askForNews",
  "participant.stopNews",
]);

const about = (input: Step["input"]) =>
  typeof input === "object" && input !== null && !Array.isArray(input) ? input : {};

/** The run after one more step. */
export function withStep(run: TestRun, next: Step): TestRun {
  if (next.call === FORGETS) return { ...run, steps: [] };
  if (OUTSIDE.has(next.call)) return run;
  if (!SETTLED_ANEW.has(next.call)) return { ...run, steps: [...run.steps, next] };
  const same = (one: Step) =>
    one.call === next.call && about(one.input)["questionId"] === about(next.input)["questionId"];
  const before = run.steps.find(same);
  const input = { ...about(before?.input ?? null), ...about(next.input) };
  return { ...run, steps: [...run.steps.filter((one) => !same(one)), { call: next.call, input }] };
}

/** Pages round an activity on which somebody who takes part is at the same device. */
const ROUND_IT = new Set(
  [
    "my",
    "my/link",
    "my/news",
    "return",
    "return/link",
    "new-code",
    "someone-else",
    "stop",
    "help",
    "support",
    "preferences",
  ].map((page) => `/${page}`),
);

/** Is this one of the pages that the author tries out? The desk, rooms and other engagements stay real. */
export function isTriedOut({ engagement }: Pick<TestRun, "engagement">, path: string): boolean {
  const front = `/e/${engagement}`;
  return path === front || path.startsWith(`${front}/`) || ROUND_IT.has(path);
}
