import { Steps } from "./steps.tsx";

export const examples = [
  {
    name: "Dated, with a state",
    element: (
      <Steps
        steps={[
          { title: "We ask what matters", when: "5 October to 27 November", state: "done" },
          {
            title: "We read every answer",
            when: "until 18 December",
            state: "now",
            words: <p>Two people read each one.</p>,
          },
          { title: "We tell you what we decided", when: "by 29 January", state: "next" },
        ]}
      />
    ),
  },
  {
    name: "Plain",
    element: (
      <Steps
        steps={[{ title: "Write down your code" }, { title: "Come back when you like" }, { title: "Send" }]}
      />
    ),
  },
];
