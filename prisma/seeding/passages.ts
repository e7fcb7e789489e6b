import { rangesBetween, settleCuts } from "../../server/domain/passage.ts";
import { demonstration } from "../demonstration/index.ts";
import type { Plan } from "./plan.ts";

export const passageId = (plan: Plan, contribution: string, nth: number) =>
  plan.id(`passage ${contribution} ${nth}`);

/** Cuts what was cut: its parts with their themes, and who has one to answer. The whole stays beside them. */
export function planPassages(plan: Plan): void {
  const { engagementId, rows } = plan;
  const by = plan.id("person nadia");
  for (const { contribution: key, day, parts } of demonstration.passages) {
    const at = plan.day(day, key);
    const contribution = rows.contribution.find(({ reference }) => reference === plan.reference(key));
    const text = rows.contributionText.find((each) => each.contributionId === contribution?.id)?.text ?? "";
    const whole = rows.passage.find((each) => each.contributionId === contribution?.id);
    const places = parts.map(({ begins }) => text.indexOf(begins));
    if (!contribution?.id || !whole || places.includes(-1))
      throw new Error(`The demonstration cuts "${key}" at words that are not in it.`);
    const contributionId = contribution.id;
    whole.cutAt = at;
    // Its parts carry their own themes.
    rows.passageTheme = rows.passageTheme.filter((coded) => coded.passageId !== whole.id);
    rangesBetween(settleCuts(text, places), text.length).forEach((range, index) => {
      const { themes = [], givenTo } = parts[index] ?? {};
      const id = passageId(plan, key, index + 1);
      const given = givenTo ? { givenTo: plan.id(`person ${givenTo}`), givenBy: by, givenAt: at } : {};
      rows.passage.push({ id, engagementId, contributionId, ...range, ...given });
      for (const theme of themes)
        rows.passageTheme.push({
          engagementId,
          passageId: id,
          themeId: plan.id(`theme ${theme}`),
          codedBy: by,
          codedAt: at,
        });
    });
    rows.threadEvent.push({
      id: plan.id(`event cut ${key}`, at),
      engagementId,
      kind: "passages.cut",
      contributionId,
      at,
    });
  }
}

/** The passage that is all of what was said under a key, or what it was cut from. */
export function wholePassage({ rows, reference }: Plan, key: string) {
  const said = rows.contribution.find((contribution) => contribution.reference === reference(key));
  const whole = rows.passage.find(
    ({ contributionId, startsAt }) => contributionId === said?.id && startsAt === undefined,
  );
  if (!said?.id || !whole?.id) throw new Error(`The demonstration answers "${key}", which is not there.`);
  return { contributionId: said.id, passageId: whole.id };
}
