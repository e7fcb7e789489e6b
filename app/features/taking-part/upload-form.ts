import type { AppLoadContext } from "@remix-run/node";
import { isRefusal } from "../../../server/domain/refusal.ts";
import { checkFile, tooLarge } from "../../../server/domain/upload.ts";
import { formOf, unreadable } from "../../lib/form.ts";
import type { Place } from "./place.ts";

/** A form as it arrived, and what came of the file in it. */
interface Arrived {
  form: FormData;
  /** Why its file was not taken. */
  problem?: unknown;
  /** A file was taken: kept, or in a test run only looked at. */
  file?: "kept" | "tried";
}

/** For an action: the form of a question. A file in it goes to the API while it arrives. */
export async function answerOf(request: Request, context: AppLoadContext, place: Place): Promise<Arrived> {
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/form-data");
  if (!isMultipart) return { form: await formOf(request) };
  const { isHere } = context.testRun;
  let taken = false;
  const { form, problem, cutOff } = await context
    .readUpload(request, async ({ name, body }, fields) => {
      const questionId = String(fields.get("question") ?? "");
      if (isHere) await tryOut(context, place, questionId, body);
      else {
        const changing = fields.get("changing") === "yes";
        await context.api.submission.attach({ ...place, questionId, changing, fileName: name, body });
      }
      taken = true;
    })
    .catch(unreadable);
  if (cutOff) return { form, problem: tooLarge("video") };
  if (problem) return { form, problem };
  return taken ? { form, file: isHere ? "tried" : "kept" } : { form };
}

/** In a test run a file is looked at to its end, and nothing of it is kept: there is nothing to take back. */
async function tryOut(
  context: AppLoadContext,
  place: Place,
  questionId: string,
  body: AsyncIterable<Uint8Array>,
) {
  const { questions } = await context.api.submission.read(place);
  const question = questions.find(({ id }) => id === questionId);
  const checked = await checkFile(body, { welcomes: question?.welcomes ?? [] });
  if (isRefusal(checked)) throw checked;
  for await (const _part of checked.parts);
}
