// @ts-check
/** Fields that show nothing: marks for an index, a table of contents and the like. */
const SILENT = /^(XE|TC|TA|RD|SET|ASK|BOOKMARK|PRIVATE|ADVANCE|TOC|HYPERLINK|FORMTEXT|FORMCHECKBOX)$/;
/** Fields whose words are somebody's own, or part of what they stand in. */
const ORDINARY = /^(HYPERLINK|FORMTEXT|FORMCHECKBOX|QUOTE)$/;

/**
 * Fields: what Word fills in by itself. They can stand inside each other.
 * @param {(kind: string, words: string) => void} find
 */
export function createFields(find) {
  /** @type {{ instruction: string, name: string, choices: string[], chosen: number, isShown: boolean }[]} */
  const open = [];
  /** @param {string} instruction */
  const nameOf = (instruction) => /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? "";
  const isInContents = () => open.some(({ name, isShown }) => isShown && name === "TOC");
  /** @param {string} name */
  function kept(name) {
    if (name !== "" && !ORDINARY.test(name) && !isInContents()) find("field", name);
  }

  return {
    isInContents,
    /** What stands in a field's instruction is never seen. */
    isUnseen: () => open.some(({ isShown }) => !isShown),
    /** @param {string} type the `w:fldCharType` */
    mark(type) {
      if (type === "begin") open.push({ instruction: "", name: "", choices: [], chosen: 0, isShown: false });
      const last = open.at(-1);
      if (!last) return;
      if (type === "separate") {
        const name = nameOf(last.instruction);
        Object.assign(last, { name, isShown: true });
        if (open.every(({ isShown }) => isShown)) kept(name);
      }
      if (type === "end") {
        open.pop();
        const name = nameOf(last.instruction);
        if (!last.isShown && name !== "" && !SILENT.test(name) && !isInContents())
          find("empty field", last.choices[last.chosen] ?? name);
      }
    },
    /** @param {string} text */
    instruct(text) {
      const last = open.at(-1);
      if (last && !last.isShown) last.instruction += text;
    },
    /** A field in one element. @param {string} instruction */
    simple: (instruction) => kept(nameOf(instruction)),
    /** A drop-down list of an old form keeps its choices, and which was taken. @param {string} name @param {string} val */
    choice(name, val) {
      const last = open.at(-1);
      if (name === "w:listEntry") last?.choices.push(val);
      else if (last) last.chosen = Number(val) || 0;
    },
  };
}
