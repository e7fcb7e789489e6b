import { cleanLine, LONGEST_LINE } from "../../domain/text.ts";

/** Every column gets a name of its own, so that a mapping and a problem can name it. */
export function nameColumns(cells: string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = cleanLine(cell).slice(0, LONGEST_LINE) || `Column ${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy += 1) name = `${plain} (${copy})`;
    taken.add(name);
    return name;
  });
}
