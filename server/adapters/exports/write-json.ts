import type { ExportedContribution, ExportHead } from "../../domain/contribution-export.ts";

const encoder = new TextEncoder();

/** One JSON document, a contribution a line, a chunk at a time. Its schema: `exportSchema`. */
export async function* writeJson(
  head: ExportHead,
  chunks: AsyncIterable<readonly ExportedContribution[]>,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode(`${JSON.stringify(head).slice(0, -1)},"contributions":[`);
  let before = "\n";
  for await (const chunk of chunks) {
    let lines = "";
    for (const one of chunk) {
      lines += before + JSON.stringify(one);
      before = ",\n";
    }
    yield encoder.encode(lines);
  }
  yield encoder.encode("\n]}\n");
}
