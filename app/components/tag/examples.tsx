import { Row } from "../layout/layout.tsx";
import { Tag } from "./tag.tsx";

export const examples = [
  {
    name: "Every tone",
    element: (
      <Row>
        <Tag>Paper</Tag>
        <Tag tone="agreed">Accepted</Tag>
        <Tag tone="waiting">Not answered yet</Tag>
        <Tag tone="stop">Not accepted</Tag>
        <Tag tone="voice">In the room</Tag>
      </Row>
    ),
  },
];
