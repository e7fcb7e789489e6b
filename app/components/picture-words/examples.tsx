import { PictureWords } from "./picture-words.tsx";

export const examples = [
  {
    name: "Three ideas",
    element: (
      <PictureWords
        lines={[
          { picture: "council", words: "The council pays for help for carers." },
          { picture: "talk", words: "We want to know what you think." },
          { picture: "change", words: "Then we will change the plan." },
        ]}
      />
    ),
  },
];
