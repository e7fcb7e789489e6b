import type { Deps } from "../deps.ts";
import { activityState, takesAnswers } from "../domain/activity.ts";
import { FIRST_LANGUAGE, languagesAmong } from "../domain/language.ts";
import { paperCode } from "../domain/paper.ts";
import type { Actor } from "../domain/policy.ts";
import { isAskedOf } from "../domain/question.ts";
import { mayBeYoung, readerOf } from "../domain/reader.ts";
import { partsOf } from "../domain/section.ts";
import type { ConsultationInput } from "../domain/submission.ts";
import { isGone } from "../domain/withdrawing.ts";
import {
  easyReadOf,
  meetHeading,
  meetText,
  meetWords,
  readWording,
  type WordingPreference,
} from "../domain/wording.ts";
import { enterPublicActivity, listQuestions, listSections, publishedClauses } from "../shared/consult.ts";
import { IN_ORDER } from "../shared/draft-choices.ts";
import { FILES, ownWordsOf } from "../shared/files.ts";

type Rows = Parameters<typeof readWording>[0][];

const meet = (rows: Rows, reader: WordingPreference) => meetWords(rows.map(readWording), reader);

/**
 * The actor's own submission with its answers by question: drafts until it is sent, after that contributions, and in
 * their place the changes that are not sent yet. `sent` are the questions whose answer was sent and not taken back.
 */
async function readOwn(deps: Deps, activityId: string, participantId: string) {
  const own = await deps.db.submission.findUnique({
    where: { activityId_participantId: { activityId, participantId } },
    select: {
      state: true,
      voice: true,
      perspective: true,
      monitored: true,
      relationship: true,
      whoseWords: true,
      agreement: true,
      organisationName: true,
      underAge: true,
      agreedBy: true,
      reference: true,
      sentAt: true,
      late: true,
      drafts: {
        select: { questionId: true, optionId: true, text: true, choices: IN_ORDER, attachments: FILES },
      },
      contributions: {
        where: { replacedAt: null },
        select: {
          supersedesId: true,
          createdAt: true,
          withdrawnAt: true,
          questionId: true,
          optionId: true,
          choices: IN_ORDER,
          erasedAt: true,
          transcribedAt: true,
          text: { select: { text: true, own: true } },
          attachments: { ...FILES, select: { ...FILES.select, leaving: true } },
        },
      },
    },
  });
  if (!own) return null;
  const { drafts, contributions, ...submission } = own;
  const sent = contributions.map(({ text, optionId, choices, attachments: files, ...said }) => {
    const erased = isGone(said);
    const kept = erased
      ? { optionId: null, choices: [], text: null, own: null, files: [] }
      : { optionId, choices, text: text?.text ?? null, own: ownWordsOf({ ...said, text }), files };
    return { questionId: said.questionId, ...kept, erased, unsent: false };
  });
  const unsent = drafts.map(({ attachments, ...draft }) => {
    const before = sent.find(({ questionId }) => questionId === draft.questionId)?.files ?? [];
    const files = [...before.filter(({ leaving }) => !leaving), ...attachments];
    return { ...draft, own: draft.text, files, erased: false, unsent: true };
  });
  const latest = (moments: readonly (Date | null)[]) =>
    moments.reduce((late, at) => (at && (!late || at > late) ? at : late), null);
  return {
    submission: {
      ...submission,
      /** Changes of what was sent that are not sent yet. */
      changes: own.state === "sent" ? unsent.length : 0,
      changedAt: latest(
        contributions.map(({ supersedesId, createdAt }) => (supersedesId ? createdAt : null)),
      ),
      withdrawnAt: latest(contributions.map(({ withdrawnAt }) => withdrawnAt)),
    },
    answers: new Map([...sent, ...unsent].map((answer) => [answer.questionId, answer])),
    sent: new Set(sent.filter(({ erased }) => !erased).map(({ questionId }) => questionId)),
  };
}

/** An activity as the person at this device meets it: its questions, and what they answered so far. */
export async function readConsultation(deps: Deps, actor: Actor, input: ConsultationInput) {
  const now = deps.clock();
  const { engagement, activity } = await enterPublicActivity(deps.db, actor, "public.read", input, now);
  const here = actor.participant?.engagementId === engagement.engagementId ? actor.participant.id : null;
  const [questions, sections, wordings, own, results] = await Promise.all([
    listQuestions(deps.db, activity.id),
    listSections(deps.db, activity.id),
    deps.db.wording.findMany({ where: { activityId: activity.id } }),
    here ? readOwn(deps, activity.id, here) : null,
    deps.db.publishedResults.count({ where: { activityId: activity.id } }),
  ]);
  const clauses = await publishedClauses(
    deps.db,
    questions.flatMap((question) => question.clauseId ?? []),
  );
  const { easyRead, language, everyQuestion } = input;
  const speaker = everyQuestion ? null : (own?.submission ?? null);
  const asked = speaker
    ? questions.filter((question) => isAskedOf(question, speaker.perspective))
    : questions;
  const setAside = questions.filter(({ id }) => own?.answers.has(id)).length;
  const reader = readerOf(input, speaker);
  const said = wordings.map(readWording);
  const named = meetHeading(said, activity.title, reader);
  const { standsIn: _, ...told } = meetText(said, activity.introduction, reader);
  const parts = partsOf(asked);
  const titles = new Map(
    sections.map(({ id, wordings: rows }) => {
      const worded = rows.map(readWording);
      const usual = worded.find(
        ({ language, format }) => language === FIRST_LANGUAGE && format === "standard",
      );
      const { heading: title, lang: titleLang } = meetHeading(worded, usual?.heading ?? "", reader);
      return [id, { title, titleLang, ...meetWords(worded, reader) }];
    }),
  );
  const everything = [
    ...wordings,
    ...sections.flatMap((section) => section.wordings),
    ...questions.flatMap((question) => [
      ...question.wordings,
      ...question.options.flatMap((option) => option.wordings),
    ]),
  ];
  const hasYoung = everything.some(
    (wording) => wording.format === "young_people" && [language, FIRST_LANGUAGE].includes(wording.language),
  );
  const young = hasYoung && reader.young === true;
  return {
    /** Words for children and young people: whether they are read, or nothing where nobody needs the choice. */
    youngWords: hasYoung && (young || mayBeYoung(speaker)) ? { read: young } : null,
    /** The language that the reader asked for. */
    language,
    /** In which anything of it was written. One alone is no choice. */
    languages: languagesAmong([FIRST_LANGUAGE, ...everything.map((wording) => wording.language)]),
    engagement: {
      slug: engagement.slug,
      title: engagement.title,
      safetyContact: engagement.safetyContact,
    },
    activity: {
      slug: activity.slug,
      kind: activity.kind,
      title: named.heading,
      titleLang: named.lang,
      introduction: activity.introduction,
      ...told,
      state: activityState(activity, now),
      openedAt: activity.openedAt,
      closesAt: activity.closesAt,
      closedAt: activity.closedAt,
      taking: takesAnswers(activity, now),
      lateUntil: activity.lateUntil,
      adultUnder: activity.adultUnder,
      /** Everybody may see what was answered. */
      hasResults: results > 0,
      /** On a printed form of this wording. */
      paperCode: paperCode(activity.paperNumber, {
        language,
        format: easyRead ? "easy_read" : young ? "young_people" : "standard",
      }),
    },
    /** This device takes part in another engagement; beginning here ends that on this device. */
    elsewhere: actor.participant !== null && here === null,
    submission: own?.submission ?? null,
    /** Answers to questions that somebody who speaks from here is not asked: kept, and not sent. */
    setAside: setAside - asked.filter(({ id }) => own?.answers.has(id)).length,
    /** Some questions are only for some people. */
    differs: questions.some(({ perspectives }) => perspectives.length > 0),
    questions: asked.map((question, index) => {
      const clause = question.clauseId ? clauses.get(question.clauseId) : undefined;
      const answer = own?.answers.get(question.id);
      const part = parts[index];
      const section = question.sectionId ? titles.get(question.sectionId) : undefined;
      return {
        id: question.id,
        number: index + 1,
        /** The section that it stands in, with its introduction. */
        section: part && section ? { ...part, ...section } : null,
        kind: question.kind,
        ...meet(question.wordings, reader),
        mostChoices: question.mostChoices,
        perspectives: question.perspectives,
        welcomes: question.welcomes,
        mostFiles: question.mostFiles,
        options: question.options.map((option) => {
          const met = meet(option.wordings, reader);
          const usual = meet(option.wordings, { language: FIRST_LANGUAGE, easyRead: false });
          const picture = met.sentences[0]?.picture ?? usual.sentences[0]?.picture ?? null;
          return { id: option.id, ...met, picture };
        }),
        clause: clause
          ? {
              number: clause.number,
              title: clause.title,
              body: clause.body,
              version: clause.version,
              easyRead: easyRead ? easyReadOf(clause.wordings) : [],
              lang: language === FIRST_LANGUAGE ? undefined : FIRST_LANGUAGE,
            }
          : null,
        answer: answer
          ? {
              optionId: answer.optionId,
              choices: answer.choices.map(({ optionId }) => optionId),
              text: answer.text,
              /** What they wrote by themselves: what was typed of their files is not. */
              own: answer.own,
              files: answer.files.map(({ id, kind, fileName, size }) => ({ id, kind, fileName, size })),
              erased: answer.erased,
              /** Not sent yet. */
              unsent: answer.unsent,
            }
          : null,
        /** An answer was sent, and not taken back. */
        sent: own?.sent.has(question.id) ?? false,
      };
    }),
  };
}
export type Consultation = Awaited<ReturnType<typeof readConsultation>>;
