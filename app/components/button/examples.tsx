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
    name: "With a picture, as a link, and not available",
    element: (
      <Row>
        <LinkButton href="/kit" picture="next">
          Answer the questions
        </LinkButton>
        <Button disabled>Publish version 0.2</Button>
      </Row>
    ),
  },
];
