import { createCookie } from "@remix-run/node";

const NINETY_DAYS = 90 * 24 * 60 * 60;
const TWENTY_MINUTES = 20 * 60;

/** The device's token, as server/actor.ts reads it: the plain value, not an encoded one. */
const deviceCookie = (value: string, maxAge: number, publicUrl: string) =>
  [
    `tl_device=${value}`,
    "Path=/",
    `Max-Age=${maxAge}`,
    "SameSite=Lax",
    "HttpOnly",
    ...(publicUrl.startsWith("https:") ? ["Secure"] : []),
  ].join("; ");

// The code is told once by the server and kept nowhere. For a few minutes this browser holds it, so
// that a reload, the receipt and the browser's Back can show it: never in an address.
const codeCookie = createCookie("tl_code", { path: "/", httpOnly: true, sameSite: "lax" });

const secureOn = (publicUrl: string) => publicUrl.startsWith("https:");

/** `Set-Cookie` headers for somebody who was let in: their device, and their code where it is new. */
export async function admittedHeaders(
  admitted: { token?: string | null; code?: string | null },
  publicUrl: string,
): Promise<Headers> {
  const headers = new Headers();
  if (admitted.token) headers.append("Set-Cookie", deviceCookie(admitted.token, NINETY_DAYS, publicUrl));
  if (admitted.token || admitted.code) {
    // A new device without a new code forgets the code of whoever was here before.
    const maxAge = admitted.code ? TWENTY_MINUTES : 0;
    const kept = await codeCookie.serialize(admitted.code ?? "", { maxAge, secure: secureOn(publicUrl) });
    headers.append("Set-Cookie", kept);
  }
  return headers;
}

/** `Set-Cookie` headers after which nothing of the last person is on this device. */
export async function forgottenHeaders(publicUrl: string): Promise<Headers> {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", deviceCookie("", 0, publicUrl));
  headers.append("Set-Cookie", await forgottenCode(publicUrl));
  return headers;
}

/** The `Set-Cookie` value after which this browser holds no code. */
export function forgottenCode(publicUrl: string): Promise<string> {
  return codeCookie.serialize("", { maxAge: 0, secure: secureOn(publicUrl) });
}

/** The code, while this browser still holds it. */
export async function readCode(request: Request): Promise<string | null> {
  const code: unknown = await codeCookie.parse(request.headers.get("cookie"));
  return typeof code === "string" && code !== "" ? code : null;
}

/** For pages with somebody's own words: a browser keeps no copy for the next person on a shared device. */
export const noStore = () => ({ "Cache-Control": "private, no-store" });
