/** The workshop, the market test and the live sessions of the demonstration. */
import type { Tx } from "../../server/db.ts";
import { demonstration } from "../demonstration/index.ts";
import type { LiveItem, LiveSession } from "../demonstration/types.ts";
import { planContribution } from "./contributions.ts";
import type { Plan } from "./plan.ts";
import { planQuestion, planWordings } from "./questions.ts";

/** Questions of polls stand behind those of their activity. */
const FIRST_POLL_POSITION = 1000;

export function planRooms(plan: Plan): void {
  const { workshop, market, sessions } = demonstration;
  for (const statement of workshop.statements) {
    planContribution(plan, {
      key: statement.key,
      activity: workshop.activity,
      kind: "statement",
      at: plan.day(statement.day, statement.key),
      channel: statement.channel,
      voice: statement.voice,
      perspective: statement.perspective,
      language: statement.language ?? "en",
      text: statement.text,
      themes: [],
      approved: statement.shown,
      read: statement.shown,
    });
  }
  for (const answer of market.answers) {
    const at = plan.day(answer.day, answer.organisation);
    const submissionId = plan.id(`submission market ${answer.organisation}`);
    if (!plan.rows.submission.some((row) => row.id === submissionId)) {
      plan.rows.submission.push({
        id: submissionId,
        engagementId: plan.engagementId,
        activityId: plan.id(`activity ${market.activity}`),
        organisationId: plan.id(`organisation ${answer.organisation}`),
        state: "sent",
        channel: "online",
        voice: "organisation",
        perspective: "provider",
        reference: plan.reference(`market ${answer.organisation}`),
        startedAt: at,
        sentAt: at,
      });
    }
    planContribution(plan, {
      ...FROM_A_PROVIDER,
      key: answer.key,
      activity: market.activity,
      kind: "market_answer",
      at,
      text: answer.confidential?.summary ?? answer.text,
      more: { submissionId, questionId: plan.id(`question ${answer.question}`) },
    });
  }
  for (const asked of market.clarifications) {
    planContribution(plan, {
      ...FROM_A_PROVIDER,
      key: asked.key,
      activity: market.activity,
      kind: "market_question",
      at: plan.day(asked.askedDay, asked.key),
      text: asked.text,
    });
  }
  for (const session of sessions) {
    session.items.forEach((item, index) => {
      if (item.question) planQuestion(plan, session.activity, item.question, FIRST_POLL_POSITION + index);
      item.notes?.forEach((note, nth) => {
        planContribution(plan, {
          key: note.key,
          activity: session.activity,
          kind: "wall_note",
          at: new Date(sessionStart(plan, session).getTime() + (20 + nth) * 60_000),
          channel: note.channel,
          voice: "own",
          perspective: note.perspective,
          language: "en",
          text: note.text,
          themes: note.themes,
          approved: note.state === "shown",
          read: note.state !== "waiting",
        });
      });
      const participants = [
        ...(item.notes ?? []).map((note) => `room ${note.key}`),
        ...voters(session, item),
      ];
      for (const key of participants) planVisitor(plan, key);
    });
    for (const [at] of cardsOf(session).entries()) planVisitor(plan, `card ${session.key} ${at}`);
  }
  const most = Math.max(
    ...workshop.statements.map((each) => each.votes.agree + each.votes.disagree + each.votes.notSure),
  );
  for (let nth = 0; nth < most; nth++) planVisitor(plan, `workshop ${nth}`);
}

const FROM_A_PROVIDER = {
  channel: "online",
  voice: "organisation",
  perspective: "provider",
  language: "en",
  themes: [],
  approved: false,
  read: true,
} as const;

const voters = (session: LiveSession, item: LiveItem) =>
  Object.values(item.votes ?? {})
    .flatMap((count) => Array.from({ length: count }))
    .map((_, nth) => `voter ${session.key} ${nth}`);

const cardsOf = (session: LiveSession) =>
  session.cards.flatMap(({ colour, count }) => Array.from({ length: count }, () => colour));

function sessionStart(plan: Plan, session: LiveSession): Date {
  return session.startedMinutesAgo
    ? plan.minutesAgo(session.startedMinutesAgo)
    : plan.day(session.startsDay, session.key);
}

function planVisitor(plan: Plan, key: string): void {
  const id = plan.id(`participant ${key}`);
  if (plan.rows.participant.some((row) => row.id === id)) return;
  const codeHash = plan.deps.secrets.digest(`demonstration ${key}`);
  plan.rows.participant.push({ id, engagementId: plan.engagementId, codeHash });
}

export async function writeWorkshop(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  const { workshop } = demonstration;
  const activityId = plan.id(`activity ${workshop.activity}`);
  await tx.statement.createMany({
    data: workshop.statements.map((statement) => {
      const at = plan.day(statement.day, statement.key);
      return {
        id: plan.id(`statement ${statement.key}`),
        engagementId,
        activityId,
        contributionId: plan.id(`contribution ${statement.key}`, at),
        state: statement.state,
        shownAt: statement.shown ? at : null,
        createdAt: at,
      };
    }),
  });
  await tx.statementLineage.createMany({
    data: workshop.merge.from.map((from) => ({
      engagementId,
      fromId: plan.id(`statement ${from}`),
      intoId: plan.id(`statement ${workshop.merge.into}`),
      mergedBy: plan.id(`person ${workshop.merge.by}`),
      mergedAt: plan.day(workshop.merge.day),
    })),
  });
  await tx.statementVote.createMany({
    data: workshop.statements.flatMap((statement) =>
      (["agree", "disagree", "notSure"] as const)
        .flatMap((stance) => Array.from({ length: statement.votes[stance] }, () => stance))
        .map((stance, nth) => ({
          id: plan.id(`statement vote ${statement.key} ${nth}`),
          engagementId,
          statementId: plan.id(`statement ${statement.key}`),
          participantId: plan.id(`participant workshop ${nth}`),
          stance: stance === "notSure" ? ("not_sure" as const) : stance,
          sequence: 1,
          channel: nth % 3 === 0 ? ("in_the_room" as const) : ("online" as const),
          createdAt: plan.day(Math.min(statement.day + 2, 0), `${statement.key} ${nth}`),
        })),
    ),
  });
  await tx.decision.createMany({
    data: workshop.decisions.map((decision) => ({
      id: plan.id(`decision ${decision.key}`),
      engagementId,
      authorityId: plan.id(`authority ${decision.authority}`),
      title: decision.title,
      decisionMaker: decision.decisionMaker,
      reasons: decision.reasons,
      options: decision.options.map((option) => ({ ...option })),
      reliesOn: decision.reliesOn,
      decidedOn: plan.date(decision.decidedDay),
      recordedBy: plan.id("person nadia"),
      recordedAt: plan.day(decision.decidedDay),
    })),
  });
  await tx.outcome.createMany({
    data: workshop.outcomes.map((outcome) => ({
      id: plan.id(`outcome ${outcome.key}`),
      engagementId,
      statementId: plan.id(`statement ${outcome.statement}`),
      decisionId: plan.id(`decision ${outcome.decision}`),
      text: outcome.text,
      createdAt: plan.day(workshop.merge.day),
    })),
  });
  for (const outcome of workshop.outcomes) {
    planWordings(plan, `outcome ${outcome.key}`, { outcomeId: plan.id(`outcome ${outcome.key}`) }, outcome);
  }
}

export async function writeMarket(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  const { market } = demonstration;
  const activityId = plan.id(`activity ${market.activity}`);
  await tx.marketRegistration.createMany({
    data: market.registrations.map(({ organisation, day }) => ({
      engagementId,
      activityId,
      organisationId: plan.id(`organisation ${organisation}`),
      registeredAt: plan.day(day, organisation),
    })),
  });
  await tx.confidentialText.createMany({
    data: market.answers.flatMap((answer) => {
      if (!answer.confidential) return [];
      const contributionId = plan.id(`contribution ${answer.key}`, plan.day(answer.day, answer.organisation));
      return [
        {
          contributionId,
          engagementId,
          organisationId: plan.id(`organisation ${answer.organisation}`),
          sealed: plan.deps.secrets.seal(answer.text, contributionId),
          reason: answer.confidential.reason,
          expiresAt: plan.day(answer.confidential.expiresDay),
        },
      ];
    }),
  });
  await tx.clarification.createMany({
    data: market.clarifications.map((asked) => {
      const at = plan.day(asked.askedDay, asked.key);
      return {
        id: plan.id(`clarification ${asked.key}`),
        engagementId,
        activityId,
        organisationId: plan.id(`organisation ${asked.organisation}`),
        contributionId: plan.id(`contribution ${asked.key}`, at),
        publicQuestion: asked.published?.question ?? null,
        answer: asked.published?.answer ?? null,
        publishedAt: asked.published ? plan.day(asked.published.day) : null,
        createdAt: at,
      };
    }),
  });
}

export async function writeSessions(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  for (const session of demonstration.sessions) {
    const startsAt = sessionStart(plan, session);
    const sessionId = plan.id(`session ${session.key}`);
    const endedAt =
      session.state === "ended"
        ? new Date(startsAt.getTime() + (session.lastedMinutes ?? 60) * 60_000)
        : null;
    await tx.liveSession.create({
      data: {
        id: sessionId,
        engagementId,
        activityId: plan.id(`activity ${session.activity}`),
        title: session.title,
        joinCode: session.joinCode,
        state: session.state,
        startsAt,
        endedAt,
      },
    });
    for (const [index, item] of session.items.entries())
      await writeItem(plan, tx, session, item, index, startsAt, endedAt);
    await tx.card.createMany({
      data: cardsOf(session).map((colour, nth) => ({
        id: plan.id(`card ${session.key} ${nth}`),
        engagementId,
        sessionId,
        participantId: plan.id(`participant card ${session.key} ${nth}`),
        colour,
        raisedAt: startsAt,
      })),
    });
  }
}

async function writeItem(
  plan: Plan,
  tx: Tx,
  session: LiveSession,
  item: LiveItem,
  index: number,
  startsAt: Date,
  endedAt: Date | null,
): Promise<void> {
  const { engagementId } = plan;
  const itemId = plan.id(`item ${item.key}`);
  const pollId = plan.id(`poll ${item.key}`);
  const openedAt = new Date(startsAt.getTime() + index * 60_000);
  const closedAt = item.state === "closed" ? (endedAt ?? plan.minutesAgo(1)) : null;
  await tx.liveItem.create({
    data: {
      id: itemId,
      engagementId,
      sessionId: plan.id(`session ${session.key}`),
      position: index + 1,
      kind: item.kind,
      title: item.title,
      state: item.state,
      openedAt: item.state === "pending" ? null : openedAt,
      closedAt,
    },
  });
  if (item.question) {
    const { question } = item;
    await tx.poll.create({
      data: { id: pollId, engagementId, itemId, questionId: plan.id(`question ${question.key}`), closedAt },
    });
    const cast = Object.entries(item.votes ?? {}).flatMap(([option, count]) =>
      Array.from({ length: count }, () => option),
    );
    await tx.vote.createMany({
      data: cast.map((option, nth) => ({
        id: plan.id(`vote ${item.key} ${nth}`),
        engagementId,
        pollId,
        participantId: plan.id(`participant voter ${session.key} ${nth}`),
        optionId: plan.id(`option ${question.key} ${option}`),
        sequence: 1,
        channel: "online" as const,
        createdAt: openedAt,
      })),
    });
  }
  await tx.wallNote.createMany({
    data: (item.notes ?? []).map((note, nth) => {
      const at = new Date(startsAt.getTime() + (20 + nth) * 60_000);
      const decided =
        note.state === "waiting"
          ? {}
          : { decidedBy: plan.id(`person ${session.facilitator}`), decidedAt: at };
      return {
        id: plan.id(`wall note ${note.key}`),
        engagementId,
        itemId,
        participantId: plan.id(`participant room ${note.key}`),
        contributionId: plan.id(`contribution ${note.key}`, at),
        key: note.key,
        state: note.state,
        createdAt: at,
        ...decided,
      };
    }),
  });
}
