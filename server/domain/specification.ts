import { z } from "zod";
import { fileName } from "./text.ts";

/** Imports the specification as it stands today. It becomes version 0.1. */
export const importSpecificationInput = z.object({
  engagement: z.string(),
  fileName,
  file: z.instanceof(Uint8Array, { message: "Choose a file." }),
});
export type ImportSpecificationInput = z.infer<typeof importSpecificationInput>;

/** What an import left out, or read in a way that should be checked, as it is kept with the version. */
export const importNotes = z.array(
  z.object({
    /** The clause as it was called then. */
    where: z.string(),
    what: z.string(),
    kind: z.enum(["left-out", "check"]).default("left-out"),
    clauseId: z.string().nullable().default(null),
  }),
);
