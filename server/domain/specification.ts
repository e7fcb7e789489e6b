import { z } from "zod";

/** Imports the specification as it stands today. It becomes version 0.1. */
export const importSpecificationInput = z.object({
  engagement: z.string(),
  fileName: z.string().max(300),
  file: z.instanceof(Uint8Array, { message: "Choose a file." }),
});
export type ImportSpecificationInput = z.infer<typeof importSpecificationInput>;

/** What an import could not read, as it is kept with the version. */
export const importNotes = z.array(z.object({ where: z.string(), what: z.string() }));
