import { createCookie } from "@remix-run/node";
import { safePath } from "./safe-path.ts";

// The way back after signing in waits in this browser: the link in the e-mail stays short.
const cookie = createCookie("tl_from", {
  path: "/sign-in",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 30 * 60,
});

/** A `Set-Cookie` value that remembers where to go after signing in. */
export const rememberReturn = (path: unknown) => cookie.serialize(safePath(path, "/desk"));

/** Where to go after signing in; the desk by default. */
export async function recallReturn(cookieHeader: string | null): Promise<string> {
  return safePath(await cookie.parse(cookieHeader), "/desk");
}
