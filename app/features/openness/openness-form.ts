import type { Sentence } from "../../../server/domain/wording.ts";
import { sentencesIn } from "../desk/easy-read-fields.ts";

interface OpennessForm {
  /** Which one is changed, and the revision that was seen; nothing of what is added. */
  seen: { id?: string; revision?: number };
  easyRead: Sentence[];
  note: { note: string; noteEasyRead: Sentence[] };
  /** The field of a path of the API. */
  field: (path: string) => string;
}

/** What the forms about openness share: the Easy Read rows, and the note to readers with its own. */
export function opennessForm(form: FormData): OpennessForm {
  const easy = sentencesIn(form, "easy");
  const noteEasy = sentencesIn(form, "note-easy");
  const typed = (name: string) => String(form.get(name) ?? "");
  const rows: Record<string, { rows: string[]; first: string }> = {
    easyRead: { rows: easy.rows, first: "easy-1" },
    noteEasyRead: { rows: noteEasy.rows, first: "note-easy-1" },
  };
  return {
    seen: form.has("id") ? { id: typed("id"), revision: Number(typed("revision")) } : {},
    easyRead: easy.sentences,
    note: { note: typed("note"), noteEasyRead: noteEasy.sentences },
    field: (path) => {
      const [part = "", index] = path.split(".");
      const found = rows[part];
      return found ? `${found.rows[Number(index)] ?? found.first}-text` : path;
    },
  };
}
