import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import type { ConcernInput } from "../domain/safeguarding.ts";
import { chooseWording, readWording, wordsOf } from "../domain/wording.ts";
import { enterConcern } from "../shared/concerns.ts";
import { newestIds } from "../shared/earlier-words.ts";
import { FILES } from "../shared/files.ts";
import { recordAudit } from "../shared/record.ts";

const STANDARD = { language: "en", easyRead: false };

/**
 * Opens a concern for a safeguarding lead: what the reader saw, the words, and what was sent together with them.
 * Every opening is recorded before the words are given out. Refuses `not-found`.
 */
export async function openConcern(deps: Deps, actor: Actor, input: ConcernInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagement, concern } = await enterConcern(tx, actor, input.concern);
    await recordAudit(deps, tx, actor, "safeguarding.open", {
      engagementId: engagement.engagementId,
      subjectId: concern.id,
    });
    const said = await tx.contribution.findUniqueOrThrow({
      where: { id: concern.contributionId },
      select: { id: true, submissionId: true, withdrawnAt: true },
    });
    const [newest] = await newestIds(tx, [said.id]);
    const together = await tx.contribution.findMany({
      where: said.submissionId
        ? { submissionId: said.submissionId }
        : { id: { in: [said.id, newest ?? said.id] } },
      orderBy: [{ createdAt: "asc" }, { question: { position: "asc" } }, { id: "asc" }],
      select: {
        id: true,
        reference: true,
        language: true,
        text: { select: { text: true } },
        attachments: FILES,
        question: { select: { wordings: true } },
      },
    });
    const show = ({ reference, language, text, attachments, question }: (typeof together)[number]) => ({
      reference,
      language,
      question: wordsOf(chooseWording(question?.wordings.map(readWording) ?? [], STANDARD)) || null,
      words: text?.text ?? null,
      files: attachments,
    });
    return {
      why: concern.why,
      said: together.filter(({ id }) => id === said.id).map(show)[0] ?? null,
      /** What its author made of it after that. */
      newer: together.filter(({ id }) => id === newest && id !== said.id).map(show)[0] ?? null,
      withdrawnAt: said.withdrawnAt,
      together: together
        .filter(
          ({ id, text, attachments }) => id !== said.id && id !== newest && (text || attachments.length > 0),
        )
        .map(show),
    };
  });
}
