import type { readConcern } from "../../../server/queries/read-concern.ts";
import type { openConcern } from "../../../server/use-cases/open-concern.ts";

export type Concern = Awaited<ReturnType<typeof readConcern>>;
export type OpenedConcern = Awaited<ReturnType<typeof openConcern>>;
