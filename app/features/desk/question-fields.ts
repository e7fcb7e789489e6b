import type { AddQuestionInput, QuestionKind, Wordings } from "../../../server/domain/question.ts";
import { MOST_OPTIONS, optionLimits } from "../../../server/domain/question.ts";
import type { UploadKind } from "../../../server/domain/upload.ts";
import type { Sentence } from "../../../server/domain/wording.ts";
import { picturedIn } from "./easy-read-fields.ts";
import { linesOf } from "./fields.ts";

/** Rows of the form: Easy Read sentences of a question, and answers to choose from. */
export const EASY_ROWS = [1, 2, 3, 4, 5];
const OPTION_ROWS = Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1);
/** The answers that a question of this kind asks its author for, by number, and how many must be there. */
export const optionRowsOf = (kind: QuestionKind) => {
  const { fewest, most } = optionLimits(kind);
  return { rows: OPTION_ROWS.slice(0, most), fewest };
};

type Where = { engagement: string; activity: string };

const textIn = (form: FormData) => (name: string) => String(form.get(name) ?? "");

/** What the form for a new question says, as the API takes it, and the way back from the API's paths to fields. */
export function readQuestionForm(form: FormData, kind: QuestionKind, where: Where) {
  const text = textIn(form);
  const wordings = (standard: Sentence[], easyRead: Sentence[]) => ({
    standard,
    ...(easyRead.length > 0 ? { easyRead } : {}),
  });
  const rows = OPTION_ROWS.filter(
    (row) => text(`option-${row}`).trim() || text(`option-${row}-easy-text`).trim(),
  );
  const common = {
    ...where,
    wordings: wordings(
      linesOf(text("standard")).map((line) => ({ text: line })),
      EASY_ROWS.flatMap((row) => picturedIn(form, `easy-${row}`)),
    ),
    mayBeConfidential: form.has("mayBeConfidential"),
    ...(text("section") ? { section: text("section") } : {}),
    // The list holds these and no others; the API asks its schema again.
    perspectives: form.getAll("perspectives").map(String) as AddQuestionInput["perspectives"],
  };
  const options = rows.map((row) => {
    const said = text(`option-${row}`);
    const picture = text(`option-${row}-picture`);
    const standard = said.trim() ? [{ text: said, ...(picture ? { picture } : {}) }] : [];
    return wordings(standard, picturedIn(form, `option-${row}-easy`));
  });
  const most = text("mostChoices").trim();
  const input = inputOf(kind, common, options, {
    welcomes: form.getAll("welcomes") as UploadKind[],
    mostFiles: Number(text("mostFiles") || 1),
    clauseId: text("clauseId"),
    ...(most ? { mostChoices: Number(most) } : {}),
  });

  const fieldOf = (path: string): string => {
    const [head, index, part] = path.split(".");
    if (head === "wordings") return index === "easyRead" ? "easy-1-text" : "standard";
    if (head === "perspectives") return "perspectives";
    if (head !== "options") return head ?? path;
    const row = rows[Number(index)] ?? 1;
    if (part === "picture") return `option-${row}-picture`;
    return part === "easyRead" ? `option-${row}-easy-text` : `option-${row}`;
  };
  return { input, fieldOf };
}

type Common = Pick<
  AddQuestionInput,
  "engagement" | "activity" | "wordings" | "mayBeConfidential" | "perspectives"
>;
type More = { clauseId: string; welcomes: UploadKind[]; mostFiles: number; mostChoices?: number };

/** What a question of this kind has beside its words. */
function inputOf(kind: QuestionKind, common: Common, options: Wordings[], more: More) {
  const { clauseId, welcomes, mostFiles, ...ofSeveral } = more;
  switch (kind) {
    case "several_choices":
    case "rank":
      return { kind, ...common, options, ...ofSeveral };
    case "one_choice":
    case "picture_choice":
    case "scale":
      return { kind, ...common, options };
    case "clause_comment":
      return { kind, ...common, clauseId };
    case "upload":
      return { kind, ...common, welcomes, mostFiles };
    default:
      return { kind, ...common };
  }
}
