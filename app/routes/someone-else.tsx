import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forgottenHeaders } from "../lib/device-cookies.ts";

export const loader = () => redirect("/stop");

/** Ends this device and takes everything of its person off it. */
export async function action({ context }: ActionFunctionArgs) {
  const { engagement } = await context.api.participant.leave();
  return redirect(engagement ? `/e/${engagement}` : "/", {
    status: 303,
    headers: await forgottenHeaders(context.settings.publicUrl),
  });
}
