import type { MetaFunction } from "@remix-run/node";
import { themes } from "../../accessibility/preference-choices.ts";
import { Link, PageTitle, Row, Stack } from "../components/index.ts";
import { Example } from "../features/kit/example.tsx";
import { kit } from "../features/kit/kit.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { pageTitle } from "../lib/page-title.ts";

export const handle: PageHandle = { interactive: true };
export const meta: MetaFunction = () => [{ title: pageTitle("The kit") }];

export default function KitPage() {
  return (
    <>
      <PageTitle lede="Every part that pages are made of, with examples. Each works without scripts.">
        The kit
      </PageTitle>
      <nav aria-label="Themes">
        <Row>
          {themes.map((theme) => (
            <Link key={theme} href={`/kit?theme=${theme}`} alone>
              Theme: {theme}
            </Link>
          ))}
        </Row>
      </nav>
      <Stack gap="large">
        {Object.entries(kit).map(([slug, { name, examples }]) => (
          <section key={slug} aria-labelledby={`kit-${slug}`}>
            <h2 id={`kit-${slug}`}>
              <Link href={`/kit/${slug}`} alone>
                {name}
              </Link>
            </h2>
            <Stack gap="large">
              {examples.map((example) => (
                <Example key={example.name} {...example} level={3} />
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </>
  );
}
