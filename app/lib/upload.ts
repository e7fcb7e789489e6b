import { refusal } from "../../server/domain/refusal.ts";
import { formOf, isTooLarge, refusalOf, refused, refusedAs } from "./form.ts";

/** A form with a file in it. */
interface Upload {
  form: FormData;
  /** The file of the field `file`. Throws a refusal where none was chosen, or it was too large to be read. */
  file(): Promise<{ fileName: string; file: Uint8Array<ArrayBuffer> }>;
}

/** For an action whose form has the field `file`. Where that is far too large, the rest is not read either. */
export async function uploadOf(request: Request): Promise<Upload> {
  const tooLarge = isTooLarge(request);
  const form = tooLarge ? new FormData() : await formOf(request);
  return {
    form,
    async file() {
      if (tooLarge) throw refusal("too-large-to-send");
      const chosen = form.get("file");
      // A browser sends an empty file without a name where none was chosen.
      if (!(chosen instanceof File) || chosen.name === "") throw refusal("file-missing");
      return { fileName: chosen.name, file: new Uint8Array(await chosen.arrayBuffer()) };
    },
  };
}

const ABOUT_THE_FILE = /^(files?-|too-large-to-send|text-too-long)/;

/** As `refusedAs`; what is wrong with the file is said at its field. */
export function refusedUpload(
  error: unknown,
  form: FormData,
  name: (path: string) => string = (path) => path,
) {
  const found = refusalOf(error);
  if (!found || !ABOUT_THE_FILE.test(found.refusal)) return refusedAs(error, form, name);
  return refused({ ...found, fields: { file: found.message } }, form);
}
