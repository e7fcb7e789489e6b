import type { Sentence } from "../../../server/domain/wording.ts";
import { Stack } from "../../components/index.ts";
import { AdviceAsOneWrites } from "../desk/advice-as-one-writes.tsx";
import { rowsFor } from "../desk/easy-read-fields.ts";
import { PicturedSentence } from "../desk/pictured-sentence.tsx";

interface Props {
  /** Of the rows: `name-1`, `name-2` and so on. */
  name: string;
  title: string;
  /** What a sentence belongs to, after its number: "in Easy Read". */
  of: string;
  saved: readonly Sentence[];
  values: Record<string, string>;
  errors: Record<string, string>;
}

/** Rows to write something in Easy Read, with advice. */
export function EasyReadRows({ name, title, of, saved, values, errors }: Props) {
  return (
    <section aria-labelledby={`${name}-title`}>
      <Stack>
        <div>
          <h2 id={`${name}-title`}>{title}</h2>
          <p>One idea in each sentence, in at most 15 words. Each has a picture. You can add this later.</p>
        </div>
        {rowsFor(name, values).map((row) => (
          <PicturedSentence
            key={row}
            label={`Sentence ${row} ${of}`}
            name={`${name}-${row}`}
            values={values}
            errors={errors}
          />
        ))}
        <AdviceAsOneWrites name={name} saved={saved} level={3} />
      </Stack>
    </section>
  );
}
