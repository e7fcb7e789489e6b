import type { Tx } from "../../server/db.ts";
import { PART } from "../../server/domain/upload.ts";
import { demonstration } from "../demonstration/index.ts";
import { typedOutAt } from "./contributions.ts";
import { drawing, hum } from "./drawn-and-hummed.ts";
import type { Plan } from "./plan.ts";

const BYTES = { drawing, hum: () => hum(3), long_hum: () => hum(5) };
const KINDS = {
  drawing: { kind: "photo", mediaType: "image/png" },
  hum: { kind: "audio", mediaType: "audio/wav" },
  long_hum: { kind: "audio", mediaType: "audio/wav" },
} as const;

/** The files that came with answers. Each is smaller than one part. */
export async function writeFiles(plan: Plan, tx: Tx): Promise<void> {
  const { engagementId } = plan;
  for (const submission of demonstration.submissions) {
    for (const { key, question, file } of submission.answers) {
      if (!file) continue;
      const bytes = BYTES[file.of]();
      if (bytes.length > PART) throw new Error("A file of the demonstration is larger than one part.");
      const at = plan.day(submission.day, submission.key);
      const { id: contributionId, submissionId } = await tx.contribution.findUniqueOrThrow({
        where: { reference: plan.reference(key) },
        select: { id: true, submissionId: true },
      });
      const attachmentId = plan.id(`file ${key}`, at);
      await tx.attachment.create({
        data: {
          id: attachmentId,
          engagementId,
          submissionId: submissionId ?? "",
          questionId: plan.id(`question ${question}`),
          contributionId,
          ...KINDS[file.of],
          fileName: file.name,
          size: bytes.length,
          createdAt: at,
          description: file.description ?? "",
        },
      });
      await tx.attachmentPart.create({ data: { engagementId, attachmentId, position: 0, bytes } });
      if (!file.transcript) continue;
      const typedAt = typedOutAt(plan, submission, key);
      await tx.transcript.create({
        data: {
          attachmentId,
          engagementId,
          text: file.transcript,
          typedBy: plan.id("person nadia"),
          typedAt,
          completedAt: typedAt,
        },
      });
    }
  }
}
