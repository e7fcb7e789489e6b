import type { Page } from "playwright-core";
import { type Finding, ours } from "../finding.ts";

/** A picture's words must say what it shows, not what its file is called. */
export async function checkAltText(page: Page): Promise<Finding[]> {
  const spots = await page.evaluate(() => {
    const file = /\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i;
    const camera = /^(img|dsc|dscn|dcim|pxl|screenshot|image|picture|photo|untitled|scan)[\s_-]*\d*$/i;
    const pictures = document.querySelectorAll("img, input[type=image], area, [role=img], svg[aria-label]");
    return [...pictures].flatMap((picture) => {
      const name = (picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "").trim();
      const source = (picture.getAttribute("src") ?? "").split(/[?#]/)[0]?.split("/").pop() ?? "";
      const stem = source.replace(/\.[^.]*$/, "");
      const plainWord = /^[a-z]+$/i.test(stem);
      const isFile = file.test(name) || camera.test(name) || (name !== "" && name === stem && !plainWord);
      if (!isFile) return [];
      return [{ selector: window.auditSelector(picture), message: `"${name}" is a file's name` }];
    });
  });
  return ours("file-name-as-alt", spots);
}
