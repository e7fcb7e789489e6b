import type { AppLoadContext } from "@remix-run/node";
import { LARGEST_SCAN, tooLarge } from "../../../server/domain/upload.ts";
import { formOf, unreadable } from "../../lib/form.ts";

interface Arrived {
  form: FormData;
  scan: { fileName: string; bytes: Uint8Array<ArrayBuffer>; questionId: string | null } | null;
  /** Why a scan was not taken. */
  problem?: unknown;
}

/** For an action: the form of an answer that is typed in, with the scan in it. Its words come before the file. */
export async function scanOf(request: Request, context: AppLoadContext): Promise<Arrived> {
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/form-data");
  if (!isMultipart) return { form: await formOf(request), scan: null };
  let scan: Arrived["scan"] = null;
  const { form, problem, cutOff } = await context
    .readUpload(request, async ({ name, body }, fields) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of body) {
        parts.push(part);
        size += part.length;
        if (size > LARGEST_SCAN) throw tooLarge("letter");
      }
      const questionId = String(fields.get("scanOf") ?? "") || null;
      scan = { fileName: name, bytes: new Uint8Array(Buffer.concat(parts)), questionId };
    })
    .catch(unreadable);
  if (cutOff) return { form, scan: null, problem: tooLarge("letter") };
  return { form, scan, problem };
}
