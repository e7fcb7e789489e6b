import type { Caller } from "../../server/trpc/router.ts";

type Door = "own" | "desk" | "concern";

/** A file, or a stretch of it, read to its end. `where` is an engagement's address, or a concern. */
export async function sendFileOf(
  api: Caller,
  where: string,
  file: string,
  door: Door = "own",
  range?: string,
) {
  const asked = { file, ...(range ? { range } : {}) };
  const { body, ...sent } =
    door === "concern"
      ? await api.safeguarding.file({ concern: where, ...asked })
      : await (door === "desk" ? api.contribution : api.submission).file({ engagement: where, ...asked });
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return { ...sent, bytes: new Uint8Array(Buffer.concat(parts)) };
}
