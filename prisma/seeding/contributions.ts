import { demonstration } from "../demonstration/index.ts";
import type { Channel, Language, Perspective, Submission, Voice } from "../demonstration/types.ts";
import type { Prisma } from "../generated/client.ts";
import type { Plan } from "./plan.ts";

const READ_AFTER_DAYS = 3;

/** When somebody of the staff had typed out the file of an answer: the day after it came. */
export const typedOutAt = (plan: Plan, submission: Submission, answer: string): Date =>
  plan.day(submission.day + 1, `${answer} typed`);

export interface PlannedContribution {
  key: string;
  activity: string;
  kind: Prisma.ContributionCreateManyInput["kind"];
  at: Date;
  channel: Channel;
  voice: Voice;
  perspective: Perspective;
  language: Language;
  text: string | null;
  /** What of it its author wrote, where the rest was typed of a file. */
  own?: string | null;
  themes: readonly string[];
  approved: boolean;
  read: boolean;
  more?: Partial<Prisma.ContributionCreateManyInput>;
}

/** A contribution with its words, its whole passage, its themes and what happened to it so far. */
export function planContribution(plan: Plan, given: PlannedContribution): string {
  const { engagementId, rows } = plan;
  const id = plan.id(`contribution ${given.key}`, given.at);
  const passageId = plan.id(`passage ${given.key}`, given.at);
  const reader = plan.id("person nadia");
  const now = plan.deps.clock();
  const later = new Date(given.at.getTime() + READ_AFTER_DAYS * 86_400_000);
  const handledAt = later < now ? later : now;
  const handled = given.read ? { readAt: handledAt, readBy: reader } : {};
  const approved = given.approved ? { wordsApprovedAt: handledAt, wordsApprovedBy: reader } : {};
  rows.contribution.push({
    id,
    engagementId,
    activityId: plan.id(`activity ${given.activity}`),
    kind: given.kind,
    reference: plan.reference(given.key),
    channel: given.channel,
    voice: given.voice,
    perspective: given.perspective,
    language: given.language,
    createdAt: given.at,
    ...handled,
    ...approved,
    ...given.more,
  });
  if (given.text !== null) {
    const salt = plan.bytes(`salt ${given.key}`, 16);
    const { text, own = null, language } = given;
    rows.contributionText.push({ contributionId: id, engagementId, language, text, own, salt });
  }
  rows.passage.push({ id: passageId, engagementId, contributionId: id });
  const event = (kind: string, at: Date, facts: object = {}) =>
    rows.threadEvent.push({
      id: plan.id(`event ${kind} ${given.key} ${JSON.stringify(facts)}`, at),
      engagementId,
      kind,
      contributionId: id,
      at,
      ...facts,
    });
  event(given.more?.supersedesId ? "contribution.replaced" : "contribution.received", given.at);
  if (given.read) {
    event("contribution.read", handledAt);
    const readingId = plan.id(`reading ${given.key}`, handledAt);
    rows.reading.push({
      id: readingId,
      engagementId,
      contributionId: id,
      personId: reader,
      readAt: handledAt,
    });
  }
  for (const theme of given.themes) {
    const themeId = plan.id(`theme ${theme}`);
    rows.passageTheme.push({ engagementId, passageId, themeId, codedBy: reader, codedAt: handledAt });
    event("contribution.themed", handledAt, { passageId, themeId });
  }
  if (given.approved) event("words.approved", handledAt);
  return id;
}

/** Everything that was sent to the consultations. */
export function planSubmissions(plan: Plan): void {
  const questions = new Map(
    demonstration.activities.flatMap((activity) =>
      activity.questions.map((question) => [question.key, question] as const),
    ),
  );
  for (const submission of demonstration.submissions) {
    const at = plan.day(submission.day, submission.key);
    const submissionId = planSubmission(plan, submission, at);
    for (const answer of submission.answers) {
      const question = questions.get(answer.question);
      const changedAt = answer.changed ? plan.day(answer.changed.day, answer.changed.key) : null;
      const takenBackAt = answer.takenBack ? plan.day(answer.takenBack, `${answer.key} back`) : null;
      const given = {
        key: answer.key,
        activity: submission.activity,
        kind: question?.kind === "clause_comment" ? "clause_comment" : "answer",
        at,
        channel: submission.channel,
        voice: submission.voice,
        perspective: submission.perspective,
        language: submission.language ?? "en",
        text: [answer.text, answer.file?.transcript].filter(Boolean).join("\n\n") || null,
        own: answer.file?.transcript ? (answer.text ?? null) : null,
        themes: answer.themes ?? [],
        approved: answer.approved ?? false,
        read: submission.read,
        more: {
          submissionId,
          questionId: plan.id(`question ${answer.question}`),
          optionId: answer.option ? plan.id(`option ${answer.question} ${answer.option}`) : null,
          clauseId: question?.clause ? plan.id(`clause ${question.clause}`) : null,
          wordingFormat: submission.format ?? "standard",
          heldAt: heldSince(plan, answer.key),
          transcribedAt: answer.file?.transcript ? typedOutAt(plan, submission, answer.key) : null,
          replacedAt: changedAt,
          withdrawnAt: takenBackAt,
          erasedAt: takenBackAt,
          relationship: submission.speaker?.relationship ?? null,
          whoseWords: submission.speaker?.whoseWords ?? null,
          agreement: submission.speaker?.agreement ?? null,
        },
      } satisfies PlannedContribution;
      const contributionId = planContribution(plan, given);
      if (answer.changed && changedAt) {
        const { key, option, text } = answer.changed;
        const optionId = option ? plan.id(`option ${answer.question} ${option}`) : null;
        const more = { ...given.more, optionId, replacedAt: null, supersedesId: contributionId };
        planContribution(plan, { ...given, key, at: changedAt, text, approved: false, read: false, more });
      }
      answer.options?.forEach((option, index) => {
        plan.rows.contributionChoice.push({
          engagementId: plan.engagementId,
          questionId: plan.id(`question ${answer.question}`),
          contributionId,
          optionId: plan.id(`option ${answer.question} ${option}`),
          position: index + 1,
        });
      });
    }
  }
}

/** Since when a safeguarding lead has it, and nobody else. */
function heldSince(plan: Plan, contribution: string): Date | null {
  const concern = demonstration.concerns.find((each) => each.contribution === contribution);
  return concern ? plan.day(concern.raisedDay, concern.key) : null;
}

function planSubmission(plan: Plan, submission: Submission, at: Date): string {
  const id = plan.id(`submission ${submission.key}`, at);
  // Paper, phone and imported answers were typed in by staff: nobody holds a code for them.
  const participant =
    submission.participant ?? (submission.channel === "online" ? submission.key : undefined);
  const participantId = participant ? plan.id(`participant ${participant}`) : null;
  if (participantId && !plan.rows.participant.some((row) => row.id === participantId)) {
    const codeHash = plan.deps.secrets.digest(`demonstration ${participant}`);
    plan.rows.participant.push({
      id: participantId,
      engagementId: plan.engagementId,
      codeHash,
      createdAt: at,
    });
  }
  plan.rows.submission.push({
    id,
    engagementId: plan.engagementId,
    activityId: plan.id(`activity ${submission.activity}`),
    participantId,
    state: "sent",
    channel: submission.channel,
    voice: submission.voice,
    perspective: submission.perspective,
    ...submission.speaker,
    reference: plan.reference(submission.key),
    startedAt: at,
    sentAt: at,
  });
  return id;
}
