import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Theme } from "../../accessibility/preference-choices.ts";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { Button, PageTitle, Radios, Row, Stack } from "../components/index.ts";
import { formOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { safePath } from "../lib/safe-path.ts";

export const meta: MetaFunction = () => [{ title: pageTitle("Make this easier to read") }];

export function loader({ request }: LoaderFunctionArgs) {
  return {
    chosen: parsePreferences(request.headers.get("cookie")),
    from: safePath(new URL(request.url).searchParams.get("from")),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOf(request);
  const chosen = mergePreferences(parsePreferences(request.headers.get("cookie")), Object.fromEntries(form));
  const back = form.get("then") === "look" ? "/preferences" : safePath(form.get("from"));
  const from = form.get("then") === "look" ? `?from=${encodeURIComponent(safePath(form.get("from")))}` : "";
  return redirect(back + from, {
    status: 303,
    headers: { "Set-Cookie": serialisePreferences(chosen, context.settings.publicUrl.startsWith("https:")) },
  });
}

const yesNo = [
  { value: "on", label: "On" },
  { value: "off", label: "Off" },
];

const colours: readonly { value: Theme; label: string; hint?: string }[] = [
  { value: "auto", label: "As on my device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "contrast", label: "High contrast", hint: "Black, white and yellow" },
  { value: "cream", label: "Soft and light", hint: "Dark grey on cream, with less glare" },
  { value: "dim", label: "Soft and dark", hint: "Cream on dark grey, with less glare" },
];

export default function PreferencesPage() {
  const { chosen, from } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lede="Choose what suits you. We keep it on this device for a year. Nobody else sees it.">
        Make this easier to read
      </PageTitle>
      <form method="post">
        <input type="hidden" name="from" value={from} />
        <Stack gap="large">
          <Radios
            label="Easy Read"
            name="easyRead"
            hint="Short sentences with pictures."
            inline
            defaultValue={chosen.easyRead}
            choices={yesNo}
          />
          <Radios
            label="Letters"
            name="size"
            inline
            defaultValue={chosen.size}
            choices={[
              { value: "standard", label: "Standard" },
              { value: "large", label: "Large" },
              { value: "largest", label: "Largest" },
            ]}
          />
          <Radios
            label="Space between letters and lines"
            name="spacing"
            inline
            defaultValue={chosen.spacing}
            choices={[
              { value: "standard", label: "Standard" },
              { value: "wide", label: "Wide" },
            ]}
          />
          <Radios
            label="Colours"
            name="theme"
            defaultValue={chosen.theme}
            choices={colours.map(({ value, label, hint }) => ({
              value,
              hint,
              label: (
                <span className="swatch-label">
                  <span className="swatch" data-theme={value} aria-hidden="true">
                    Aa
                  </span>
                  {label}
                </span>
              ),
            }))}
          />
          <Radios
            label="Calm"
            name="calm"
            hint="Fewer lines and pictures on the page."
            inline
            defaultValue={chosen.calm}
            choices={yesNo}
          />
          <Radios
            label="Read aloud"
            name="readAloud"
            hint="A button that reads the page to you. It shows only where your device has a voice."
            inline
            defaultValue={chosen.readAloud}
            choices={yesNo}
          />
          <Row>
            <Button>Save and go back</Button>
            <Button tone="plain" name="then" value="look">
              Save and look here first
            </Button>
          </Row>
        </Stack>
      </form>
    </>
  );
}
