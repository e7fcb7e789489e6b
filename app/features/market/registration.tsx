import { Button, Radios, Row, Stack, TextField } from "../../components/index.ts";
import { sizes, yesNo } from "./words.ts";

type Props = { values: Record<string, string>; errors: Record<string, string | undefined> };

/** The first step: a link to an address, so that nobody registers in somebody else's name. */
export function SignUp({ values, errors }: Props) {
  return (
    <form method="post" noValidate>
      <Stack>
        <p>
          <strong>Step 1 of 2.</strong> We send you a link. You need no password.
        </p>
        <TextField
          label="Your name"
          name="person"
          autoComplete="name"
          defaultValue={values["person"]}
          error={errors["person"]}
        />
        <TextField
          label="Your e-mail address at work"
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          hint="We use it for this only, and show it to nobody."
          defaultValue={values["email"]}
          error={errors["email"]}
        />
        <Row>
          <Button picture="letter">Send me a link</Button>
        </Row>
      </Stack>
    </form>
  );
}

/** The second step: for whom this person answers. */
export function NameOrganisation({ values, errors }: Props) {
  return (
    <form method="post" noValidate>
      <Stack gap="large">
        <p>
          <strong>Step 2 of 2.</strong> Only the commissioners see which organisations are registered.
        </p>
        <TextField
          label="Name of your organisation"
          name="name"
          autoComplete="organization"
          defaultValue={values["name"]}
          error={errors["name"]}
        />
        <Radios
          label="How many people work there?"
          name="size"
          choices={sizes}
          defaultValue={values["size"]}
          error={errors["size"]}
        />
        <Radios
          label="Is it a charity, a social enterprise or another body that does not work for profit?"
          name="notForProfit"
          inline
          choices={yesNo}
          defaultValue={values["notForProfit"]}
          error={errors["notForProfit"]}
        />
        <Row>
          <Button picture="provider">Register</Button>
        </Row>
      </Stack>
    </form>
  );
}
