import { PeoplesWords } from "./peoples-words.tsx";

export const examples = [
  {
    name: "With who said it",
    element: (
      <PeoplesWords by="A carer, on paper">
        I have not slept through a night since March. I do not want a leaflet. I want a person who answers.
      </PeoplesWords>
    ),
  },
  {
    name: "With what was chosen",
    element: (
      <PeoplesWords before={<p>They chose: Disagree</p>} by="A carer, online">
        Not if it is the Monday that goes.
      </PeoplesWords>
    ),
  },
  {
    name: "In Welsh",
    element: (
      <PeoplesWords by="Somebody in the room" lang="cy">
        Mae angen rhywun sy’n ateb y ffôn.
      </PeoplesWords>
    ),
  },
];
