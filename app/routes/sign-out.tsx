import { type ActionFunctionArgs, redirect } from "@remix-run/node";

export const loader = () => redirect("/");

export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers();
  const ended = await context.auth.signOut(new Headers({ cookie: request.headers.get("cookie") ?? "" }));
  for (const cookie of ended.getSetCookie()) headers.append("Set-Cookie", cookie);
  return redirect("/", { headers });
}
