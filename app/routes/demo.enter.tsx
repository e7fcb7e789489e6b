import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { formOf, orPage } from "../lib/form.ts";

export function loader() {
  throw data(null, { status: 404 });
}

/** The demonstration's front door. Outside the demonstration the API answers "not found". */
export async function action({ request, context }: ActionFunctionArgs) {
  const role = String((await formOf(request)).get("role") ?? "");
  const door = await orPage(context.api.account.demonstrationDoor({ as: role as "participant" }));
  const headers = new Headers();
  const cookie = new Headers({ cookie: request.headers.get("cookie") ?? "" });
  const cookies = door.email
    ? await orPage(context.auth.signInAs(door.email))
    : await context.auth.signOut(cookie);
  for (const value of cookies.getSetCookie()) headers.append("Set-Cookie", value);
  return redirect(door.path, { headers });
}

/** Never seen: it makes this a page, so that a refusal is one too. */
export default function Door() {
  return null;
}
