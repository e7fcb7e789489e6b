import type { Caller } from "../../../server/trpc/router.ts";

type Answer<T extends (...given: never[]) => unknown> = Awaited<ReturnType<T>>;

/** What everybody may read of a consultation. A report holds nothing else. */
export interface ReportParts {
  at: Date;
  /** Where people read it themselves. */
  publicUrl: string;
  front: Answer<Caller["front"]["read"]>;
  openness: Answer<Caller["openness"]["read"]>;
  consultation: Answer<Caller["submission"]["read"]>;
  pack: Answer<Caller["pack"]["read"]>;
  fairness: Answer<Caller["fairness"]["read"]>;
  /** The published results by who people are, whom they speak for, and how they answered. Nothing before they are published. */
  results: Record<"perspective" | "voice" | "channel", Answer<Caller["results"]["published"]>> | null;
  story: Answer<Caller["story"]["youSaidWeDid"]>;
  versions: Answer<Caller["version"]["list"]>;
}
