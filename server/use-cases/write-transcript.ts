import type { Tx } from "../db.ts";
import type { Deps } from "../deps.ts";
import type { Actor } from "../domain/policy.ts";
import { accept, Refused, refuse } from "../domain/refusal.ts";
import { typingProblem, type WriteTranscriptInput, wordsOfFiles } from "../domain/transcript.ts";
import { ownWordsOf, TYPED_FILES } from "../shared/files.ts";
import { recordAudit, recordThread } from "../shared/record.ts";
import { replaceContribution } from "../shared/replace-contribution.ts";
import { enterEngagement } from "../shared/scope.ts";
import { holdVisible } from "../shared/visible.ts";

/**
 * Keeps what somebody typed of a recording or a letter. Once all of an answer's files are complete, their transcripts
 * are its words: its first ones, or newer ones in the place of those that it has. Returns the reference under which
 * the answer stands from now on. Refuses `changed-meanwhile` where somebody else typed at it since `had`.
 */
export async function writeTranscript(deps: Deps, actor: Actor, input: WriteTranscriptInput) {
  return deps.db.$transaction(async (tx) => {
    const { engagementId } = await enterEngagement(tx, actor, "contribution.read", {
      slug: input.engagement,
    });
    const contributionId = await holdVisible(tx, engagementId, input.reference);
    const file = await tx.attachment.findFirst({
      where: { id: input.file, contributionId },
      include: { transcript: { select: { typedAt: true } } },
    });
    if (!file) return refuse("not-found");
    const problem = typingProblem(input, file.transcript);
    if (problem) throw new Refused(problem);
    const typedAt = deps.clock();
    const typed = {
      text: input.text,
      language: input.language,
      typedBy: actor.person?.id ?? "",
      typedAt,
      completedAt: input.complete ? typedAt : null,
    };
    await tx.transcript.upsert({
      where: { attachmentId: file.id },
      create: { attachmentId: file.id, engagementId, ...typed },
      update: typed,
    });
    await recordAudit(deps, tx, actor, "file.transcribe", { engagementId, subjectId: file.id });
    const reference = input.complete ? await takeOver(deps, tx, contributionId) : null;
    return { reference: reference ?? input.reference };
  });
}

/** Makes the transcripts the words, where all are complete. Returns the reference of a contribution that took the place. */
async function takeOver(deps: Deps, tx: Tx, contributionId: string): Promise<string | null> {
  const said = await tx.contribution.findUniqueOrThrow({
    where: { id: contributionId },
    include: { text: { select: { text: true, own: true } }, attachments: TYPED_FILES },
  });
  const own = ownWordsOf(said);
  const made = accept(wordsOfFiles(own, said.attachments));
  if (!made || made.words === said.text?.text) return null;
  const { engagementId } = said;
  const transcribedAt = deps.clock();
  if (said.text) {
    const saved = await replaceContribution(deps, tx, contributionId, {
      optionId: null,
      choices: [],
      ...made,
      own,
      transcribedAt,
    });
    return saved.reference;
  }
  await tx.contributionText.create({
    data: { contributionId, engagementId, language: made.language, text: made.words, salt: deps.ids.salt() },
  });
  await tx.contribution.update({
    where: { id: contributionId },
    data: { transcribedAt, language: made.language },
  });
  await recordThread(deps, tx, engagementId, "contribution.transcribed", { contributionId });
  return null;
}
