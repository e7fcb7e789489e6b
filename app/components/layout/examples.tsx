import { Button } from "../button/button.tsx";
import { Band, Columns, Panel, Row, Stack } from "./layout.tsx";

export const examples = [
  {
    name: "Columns",
    element: (
      <Columns>
        <div>
          <h3>What you can change</h3>
          <p>When help is there, who gives it and how you ask for it.</p>
        </div>
        <div>
          <h3>What is already fixed</h3>
          <p>The money for three years, and the day the contract begins.</p>
        </div>
      </Columns>
    ),
  },
  {
    name: "Stack, panel and row",
    element: (
      <Panel>
        <Stack>
          <p>Things under one another have even space between them.</p>
          <Row>
            <Button>Next</Button>
            <Button tone="plain">Save and stop</Button>
          </Row>
        </Stack>
      </Panel>
    ),
  },
  {
    name: "Band",
    element: (
      <Band>
        <h3>What we have heard so far</h3>
        <p>A part of a page on its own ground, from edge to edge.</p>
      </Band>
    ),
  },
];
