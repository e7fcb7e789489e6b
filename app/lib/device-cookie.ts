const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** A `Set-Cookie` value that makes this browser a participant's device. Its name is that of server/actor.ts. */
export function deviceCookie(token: string, publicUrl: string): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `tl_device=${token}; Path=/; Max-Age=${HALF_A_YEAR}; HttpOnly; SameSite=Lax${secure}`;
}
