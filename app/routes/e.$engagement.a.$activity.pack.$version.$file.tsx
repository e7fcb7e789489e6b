import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refusal } from "../../server/domain/refusal.ts";
import { placeOf } from "../features/taking-part/place.ts";
import { orPage } from "../lib/form.ts";

/** The file of one version, under its own name. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { file, fileName, mediaType } = await orPage(
    context.api.pack.file({ ...placeOf(params), version: params["version"] ?? "" }),
  );
  if (params["file"] !== fileName) {
    throw data(refusal("not-found"), { status: 404, statusText: "not-found" });
  }
  return new Response(file, {
    headers: {
      "Content-Type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
      "Content-Length": String(file.length),
      "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      // Beside the policy of every page: one that somebody uploaded runs nothing, and is not of this site.
      ...(mediaType === "text/html" ? { "Content-Security-Policy": "sandbox" } : {}),
    },
  });
}
