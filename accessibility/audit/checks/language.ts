import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** The commonest short words of the languages most spoken at home in England and Wales. */
const COMMON_WORDS: Record<string, string> = {
  en: "the and of to in is that it was for on are with they be at this have from or had by what you your we can not how i as about would so much people who if when there them their has my me he she his her",
  cy: "yn yr y mae ac ar wedi bod hyn eu gan i chi ni ei sydd oedd ond neu fel pob gyda roedd rydw gallwch eich fy am o",
  pl: "nie się na że jest do jak ale za od czy po przez ich był który oraz dla są to w z i",
  ro: "și în nu este care pe din mai cu sunt la pentru ce sau dar fi o se prin",
  pt: "não que uma para com os no se na por mais as dos como mas ao ele das você é o",
  es: "que los las por para con una pero más este está muy también desde el en del es la y",
  fr: "les des est pas vous nous pour dans une qui sur avec mais ce sont le et la être",
  de: "und der die das nicht ist ich zu den mit sich auch wir sie ein eine für auf werden",
  it: "che non per una sono con più come anche della il di nel gli questo è",
  so: "waa iyo oo ka ku aan uu ay inay waxaa soo ah la si waxay",
};

/** What languages call themselves: the usual words of a language switch. */
const OWN_NAMES: Record<string, string> = {
  cymraeg: "cy",
  polski: "pl",
  română: "ro",
  português: "pt",
  español: "es",
  français: "fr",
  deutsch: "de",
  italiano: "it",
  soomaali: "so",
};

/** Text in another language than its `lang` says is read out with the wrong sounds (WCAG 3.1.2). */
export async function checkLanguage(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(
    ({ common, ownNames }) => {
      const FEWEST_HITS = 3;
      const words = Object.entries(common).map(([lang, list]) => [lang, new Set(list.split(" "))] as const);
      const otherScript =
        /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}]{2,}/u;

      /** Passages: the text of one block in one marked language. */
      const passages = new Map<Element, { lang: string; text: string }[]>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || parent.closest("script, style, template, code, noscript"))
          continue;
        const lang = (parent.closest("[lang]")?.getAttribute("lang") ?? "").split("-")[0] ?? "";
        let block = parent;
        while (block.parentElement && getComputedStyle(block).display === "inline")
          block = block.parentElement;
        const here = passages.get(block) ?? [];
        const same = here.find((passage) => passage.lang === lang);
        if (same) same.text += ` ${node.textContent}`;
        else here.push({ lang, text: node.textContent });
        passages.set(block, here);
      }

      const spoken = (text: string, marked: string): string | undefined => {
        const own = ownNames[text.trim().toLowerCase()];
        if (own) return own;
        const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
        const hits = (set: Set<string>) => tokens.filter((token) => set.has(token)).length;
        const scores = words.map(([lang, set]) => ({
          lang,
          score: hits(set),
          kinds: new Set(tokens.filter((t) => set.has(t))).size,
        }));
        const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
        const claimed = scores.find((one) => one.lang === marked)?.score ?? 0;
        const clear = best.score >= FEWEST_HITS && best.kinds >= FEWEST_HITS - 1 && best.score > claimed * 2;
        return clear ? best.lang : undefined;
      };

      return [...passages].flatMap(([block, here]) =>
        here.flatMap(({ lang, text }) => {
          const found = spoken(text, lang);
          const foreign = lang === "en" && otherScript.test(text);
          if ((!found || found === lang) && !foreign) return [];
          const message = `"${text.trim().slice(0, 60)}" is marked "${lang}" but reads like ${found ?? "another script"}`;
          return [{ selector: window.auditSelector(block), message }];
        }),
      );
    },
    { common: COMMON_WORDS, ownNames: OWN_NAMES },
  );
  return ours("language-of-parts", spots);
}
