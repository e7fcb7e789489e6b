import type { Submission } from "../types.ts";
import { say, sentBy } from "./compose.ts";

const onPaper = sentBy("paper", "second-round", "understood", false);

/** Second round: two sides of lined paper, typed in as they were written. Read, cut into passages, part of it answered. */
export const letterByHand: readonly Submission[] = [
  onPaper(
    -10,
    "carer",
    [
      say(
        "still-missing",
        "letter-by-hand",
        [
          "Dear whoever opens this, I hope you are sitting down with a cup of tea, because I have two sides of paper and I mean to use them. I look after my brother Len, who had a stroke four years ago and has the loveliest temper of any man I know. Thank you for sending the draft. I read it aloud to him over three evenings and he put his thumb up for most of it.",
          "He put his thumb up twice for the person at night. I rang the present number in the spring and got a recording of a cheerful woman. I am sure she is cheerful. I would ask only that whoever answers knows the word ‘aphasia’, because Len likes to say good evening himself, and it takes him a moment, and people hang up.",
          "Now breaks. You say that a cancelled one is found again within seven days. Good. But ours was cancelled at ten to nine in the morning, with Len in his coat. Could somebody ring the evening before, when they know? It was written on the board in the office, the girl told me so herself, and she was sorry.",
          "The visits. It takes the 14 bus fifty minutes to reach us and your worker has to leave by the ten past or wait two hours. So in truth we had twenty-five minutes and she never took her scarf off. Longer visits and fewer of them would suit us, and I think they would suit her.",
          "The last thing is the complaints page. I do not want to complain. I want to say when a thing is good, and there is nowhere to write it. The young man who showed Len how to make the telephone read to him should be told, and so should his mother.",
        ].join("\n\n"),
        [],
      ),
    ],
    { choice: "partly", read: true },
  ),
];
