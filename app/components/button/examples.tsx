import { Row } from "../layout/layout.tsx";
import { Button, LinkButton } from "./button.tsx";

export const examples = [
  {
    name: "The four kinds",
    element: (
      <Row>
        <Button>Next</Button>
        <Button tone="plain">Save and stop</Button>
        <Button tone="quiet">Leave this out</Button>
        <Button tone="danger">Erase my words</Button>
      </Row>
    ),
  },
  {
    name: "With a picture, as links, and not available",
    element: (
      <Row>
        <LinkButton href="/kit" picture="next">
          Answer the questions
        </LinkButton>
        <LinkButton href="/kit" tone="plain" picture="print">
          A page to print
        </LinkButton>
        <Button disabled>Publish version 0.2</Button>
      </Row>
    ),
  },
];
