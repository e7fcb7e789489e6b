import type { GoneWords } from "../../../server/shared/voices.ts";
import { Link } from "../../components/index.ts";

/** In the place of words that everybody could read once. */
export function GoneMark({ here, reference, how }: GoneWords & { here: string }) {
  return (
    <p>
      {how === "changed"
        ? "The person has changed these words since. "
        : "The person took these words back. What they led to stays. "}
      <Link href={`${here}/contributions/${reference}`} lang="en-GB" alone>
        What happened to {reference}
      </Link>
    </p>
  );
}
