import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { defaultPreferences } from "../../accessibility/preference-choices.ts";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { forgottenHeaders } from "../lib/device-cookies.ts";

export const loader = () => redirect("/stop");

/** Ends this device and takes everything of its person off it. How they like to read stays; how old they may be does not. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { engagement } = await context.api.participant.leave();
  const { publicUrl } = context.settings;
  const headers = await forgottenHeaders(publicUrl);
  const kept = mergePreferences(parsePreferences(request.headers.get("cookie")), {
    youngWords: defaultPreferences.youngWords,
  });
  headers.append("Set-Cookie", serialisePreferences(kept, publicUrl.startsWith("https:")));
  return redirect(engagement ? `/e/${engagement}` : "/", {
    status: 303,
    headers,
  });
}
