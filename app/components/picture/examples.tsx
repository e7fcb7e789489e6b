import { pictureNames } from "../../../accessibility/pictures.ts";
import { Picture } from "./picture.tsx";

export const examples = [
  {
    name: "Every picture with its name",
    element: (
      <ul className="picture-list">
        {pictureNames.map((name) => (
          <li key={name}>
            <Picture name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: "With words of its own",
    element: <Picture name="carer" size="large" label="A carer and somebody they care for" />,
  },
];
