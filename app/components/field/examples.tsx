import { TextField } from "../text-field/text-field.tsx";
import { FieldGroup } from "./field.tsx";

export const examples = [
  {
    name: "Two boxes that are one question",
    element: (
      <FieldGroup label="Who helps you most?" name="helper" hint="A friend, a neighbour or somebody paid">
        <TextField label="The name of your helper" name="helper-name" />
        <TextField label="The phone number of your helper" name="helper-phone" type="tel" width="medium" />
      </FieldGroup>
    ),
  },
  {
    name: "With an error for the whole question",
    element: (
      <FieldGroup
        label="Who should we ask instead of you?"
        name="instead"
        optional
        error="Write a name as well as a number, or leave both out"
      >
        <TextField label="The name of whom to ask" name="instead-name" />
        <TextField
          label="The phone number of whom to ask"
          name="instead-phone"
          type="tel"
          width="medium"
          defaultValue="01632 960 002"
        />
      </FieldGroup>
    ),
  },
];
