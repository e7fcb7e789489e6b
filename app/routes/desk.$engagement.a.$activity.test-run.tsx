import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { pathOf, placeOf } from "../features/taking-part/place.ts";
import { forgottenCode } from "../lib/device-cookies.ts";
import { formOf, orPage, textOf } from "../lib/form.ts";

const deskOf = (params: LoaderFunctionArgs["params"]) =>
  `/desk/${encodeURIComponent(params["engagement"] ?? "")}/a/${encodeURIComponent(params["activity"] ?? "")}`;

export const loader = ({ params }: LoaderFunctionArgs) => redirect(deskOf(params));

/** Begins a test run in the wording that was chosen, or ends it. The author's own way of reading comes back. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const place = placeOf(params);
  const { go, easyRead = "off", youngWords = "auto", language = "en" } = textOf(await formOf(request));
  const { publicUrl } = context.settings;
  const { current, keep } = context.testRun;
  const chosen = parsePreferences(request.headers.get("cookie"));
  const reads = current?.reads ?? {
    easyRead: chosen.easyRead,
    youngWords: chosen.youngWords,
    language: chosen.language,
  };
  const headers = new Headers();
  headers.append("Set-Cookie", await forgottenCode(publicUrl));
  const readFromNowOn = (reading: Record<string, string>) =>
    headers.append(
      "Set-Cookie",
      serialisePreferences(mergePreferences(chosen, reading), publicUrl.startsWith("https:")),
    );
  if (go === "end") {
    keep(null);
    readFromNowOn(reads);
    return redirect(deskOf(params), { status: 303, headers });
  }
  const { sealed } = await orPage(context.api.activity.beginTestRun({ ...place, reads }));
  keep(sealed);
  // In the usual words it is as for anybody: whoever says that they are young gets the words for them.
  readFromNowOn({ easyRead, youngWords, language });
  return redirect(pathOf(place), { status: 303, headers });
}

/** Never seen: it makes this a page, so that a refusal is one too. */
export default function Door() {
  return null;
}
