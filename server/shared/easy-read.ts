import { easyReadProblems } from "../../accessibility/easy-read.ts";
import type { Db, Tx } from "../db.ts";
import { type EasyReadRecord, recordEasyRead } from "../domain/easy-read-record.ts";
import { easyReadOf, readWording, type Sentence } from "../domain/wording.ts";
import { listQuestions, listSections } from "./consult.ts";

const isHard = (lines: readonly Sentence[]) =>
  easyReadProblems(lines.map(({ text, picture }) => ({ words: text, picture }))).length > 0;

/** What of an activity is not written in Easy Read, or is hard to read there. */
export async function loadEasyRead(db: Db | Tx, activityId: string): Promise<EasyReadRecord> {
  const said = await db.wording.findMany({ where: { activityId } });
  const sections = await listSections(db, activityId);
  const questions = await listQuestions(db, activityId);
  return recordEasyRead(
    easyReadOf(said),
    sections.map(({ wordings }) => ({
      lines: easyReadOf(wordings),
      wanted: wordings.some(
        (row) => readWording(row).format === "standard" && readWording(row).sentences.length > 0,
      ),
    })),
    questions.map(({ wordings, options }) => ({
      lines: easyReadOf(wordings),
      options: options.map((option) => easyReadOf(option.wordings)),
    })),
    isHard,
  );
}
