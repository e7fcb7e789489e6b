import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { preferences as words } from "../../accessibility/interface/preferences.ts";
import type { Label } from "../../accessibility/interface/words.ts";
import { sizes, spacings, type Theme, themes } from "../../accessibility/preference-choices.ts";
import { mergePreferences, parsePreferences, serialisePreferences } from "../../accessibility/preferences.ts";
import { Button, PageTitle, Radios, Row, Stack } from "../components/index.ts";
import { formOf } from "../lib/form.ts";
import { pageTitle } from "../lib/page-title.ts";
import { safePath } from "../lib/safe-path.ts";
import { Tell, useWords } from "../lib/words.tsx";

export const meta: MetaFunction = () => [{ title: pageTitle(words.title.standard) }];

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

const hints: Partial<Record<Theme, Label>> = words.themeHints;

export default function PreferencesPage() {
  const { chosen, from } = useLoaderData<typeof loader>();
  const { say } = useWords();
  const onOff = [
    { value: "on", label: say(words.on) },
    { value: "off", label: say(words.off) },
  ];
  return (
    <>
      <PageTitle lede={<Tell words={words.lede} />}>{say(words.title)}</PageTitle>
      <form method="post">
        <input type="hidden" name="from" value={from} />
        <Stack gap="large">
          <Radios
            label={say(words.easyRead)}
            name="easyRead"
            hint={<Tell words={words.easyReadHint} />}
            inline
            defaultValue={chosen.easyRead}
            choices={onOff}
          />
          <Radios
            label={say(words.size)}
            name="size"
            inline
            defaultValue={chosen.size}
            choices={sizes.map((value) => ({ value, label: say(words.sizes[value]) }))}
          />
          <Radios
            label={say(words.spacing)}
            name="spacing"
            inline
            defaultValue={chosen.spacing}
            choices={spacings.map((value) => ({ value, label: say(words.spacings[value]) }))}
          />
          <Radios
            label={say(words.colours)}
            name="theme"
            defaultValue={chosen.theme}
            choices={themes.map((value) => ({
              value,
              hint: hints[value] ? say(hints[value]) : undefined,
              label: (
                <span className="swatch-label">
                  <span className="swatch" data-theme={value} aria-hidden="true">
                    Aa
                  </span>
                  {say(words.themes[value])}
                </span>
              ),
            }))}
          />
          <Radios
            label={say(words.calm)}
            name="calm"
            hint={<Tell words={words.calmHint} />}
            inline
            defaultValue={chosen.calm}
            choices={onOff}
          />
          <Radios
            label={say(words.readAloud)}
            name="readAloud"
            hint={<Tell words={words.readAloudHint} />}
            inline
            defaultValue={chosen.readAloud}
            choices={onOff}
          />
          <Row>
            <Button>{say(words.save)}</Button>
            <Button tone="plain" name="then" value="look">
              {say(words.look)}
            </Button>
          </Row>
        </Stack>
      </form>
    </>
  );
}
