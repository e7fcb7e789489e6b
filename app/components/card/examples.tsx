import { Card, Cards } from "./card.tsx";

export const examples = [
  {
    name: "Three ways to take part",
    element: (
      <Cards>
        <Card title="Answer the questions" href="/kit" picture="write" level={3}>
          <p>Seven questions. About ten minutes. Stop when you like.</p>
        </Card>
        <Card title="Join a session" href="/kit" picture="meeting" level={3}>
          <p>Online or in the room. Somebody is there to help.</p>
        </Card>
        <Card title="Send it your way" href="/kit" picture="letter" level={3}>
          <p>By post, by phone, or told to a supporter.</p>
        </Card>
      </Cards>
    ),
  },
  {
    name: "Without a link",
    element: (
      <Card title="What is already fixed" picture="fixed" level={3}>
        <p>The budget, and the date the contract begins.</p>
      </Card>
    ),
  },
];
