/** The lines of a text box that are not empty. */
export const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== "");
