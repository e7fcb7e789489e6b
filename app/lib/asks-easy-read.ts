import { parsePreferences } from "../../accessibility/preferences.ts";

/** Does whoever sent this request read Easy Read? */
export function asksEasyRead(request: Request): boolean {
  return parsePreferences(request.headers.get("cookie")).easyRead === "on";
}
