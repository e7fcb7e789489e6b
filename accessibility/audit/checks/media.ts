import type { Page } from "playwright-core";
import type { Finding } from "../finding.ts";

/** Sound and film need captions, a transcript and often signing: a person has to look at each. */
export async function checkMedia(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() =>
    [...document.querySelectorAll("video, audio, iframe, object, embed")].map((element) => ({
      selector: window.auditSelector(element),
      message: `<${element.localName}>: a person must check captions, transcript and controls`,
    })),
  );
  return spots.map((spot) => ({ source: "ours", rule: "media", kind: "unreviewed", ...spot }));
}
