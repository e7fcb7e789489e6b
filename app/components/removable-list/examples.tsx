import { useState } from "react";
import { RemovableList } from "./removable-list.tsx";

const all = [
  { id: "nights", words: "Help at night" },
  { id: "money", words: "Money and benefits" },
  { id: "said", words: "Nobody picks up the phone after ten at night, and the letter came in March" },
];

function Chosen() {
  const [items, setItems] = useState(all);
  return (
    <>
      <p>Scripts add this list to boxes that are ticked.</p>
      <RemovableList
        label={`Chosen: ${items.length}`}
        items={items}
        empty="Nothing is chosen."
        onRemove={(ids) => setItems((before) => before.filter(({ id }) => !ids.has(id)))}
      />
    </>
  );
}

export const examples = [{ name: "Three things that can be taken out", element: <Chosen /> }];
