import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { admittedHeaders } from "../lib/device-cookies.ts";
import { formOf, orPage } from "../lib/form.ts";
import { safePath } from "../lib/safe-path.ts";

export const loader = () => redirect("/my");

/** Makes a new code and shows it where the person was. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const { code } = await orPage(context.api.participant.newCode());
  return redirect(safePath(form.get("from"), "/my"), {
    status: 303,
    headers: await admittedHeaders({ code }, context.settings.publicUrl),
  });
}

/** Never seen: it makes this a page, so that a refusal is one too. */
export default function Door() {
  return null;
}
