import { besideWords } from "../../../accessibility/interface/said.ts";
import type { Choice } from "../../../server/shared/chosen.ts";
import { useWords } from "../../lib/words.tsx";

/** What was asked and what was chosen, where the words that went with it stand. */
export function ChosenBeside({ asked, chose }: Choice) {
  const { say } = useWords();
  return (
    <>
      {asked ? (
        <p>
          {say(besideWords.asked)} {asked}
        </p>
      ) : null}
      <p>
        {say(besideWords.chose)} <strong>{chose}</strong>
      </p>
    </>
  );
}
