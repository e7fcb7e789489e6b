import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { errors } from "../accessibility/interface/errors.ts";
import type { Label, Telling } from "../accessibility/interface/words.ts";
import { defaultPreferences, preferenceAttributes, themes } from "../accessibility/preference-choices.ts";
import { parsePreferences } from "../accessibility/preferences.ts";
import { isRefusal } from "../server/domain/refusal.ts";
import { Announcer, LinkButton, PageShell, PageTitle, Row } from "./components/index.ts";
import type { PageHandle } from "./lib/page-handle.ts";
import { pageTitle } from "./lib/page-title.ts";
import { Tell, useWords } from "./lib/words.tsx";
import "./styles/app.css";

export const links = () => [{ rel: "icon", href: "/thread.svg", type: "image/svg+xml" }];

export const meta: MetaFunction = ({ error }) => [
  {
    title: error
      ? pageTitle(explain(error).title.standard)
      : pageTitle("From what people said to what the council buys"),
  },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const kept = parsePreferences(request.headers.get("cookie"));
  // The kit is looked at, and audited, in every theme without changing anybody's choice.
  const shown = url.pathname.startsWith("/kit")
    ? themes.find((theme) => theme === url.searchParams.get("theme"))
    : undefined;
  return {
    preferences: shown ? { ...kept, theme: shown } : kept,
    path: url.pathname + url.search,
    nonce: context.nonce,
    who: context.who,
  };
}

// The nonce belongs to one answer of the server; asking again would change it under the scripts that carry it.
export const shouldRevalidate = () => false;

function useHandle(): PageHandle {
  return Object.assign({}, ...useMatches().map((match) => match.handle)) as PageHandle;
}

export function Layout({ children }: { children: ReactNode }) {
  const here = useRouteLoaderData<typeof loader>("root");
  const { interactive } = useHandle();
  const preferences = here?.preferences ?? defaultPreferences;
  return (
    <html lang="en-GB" {...preferenceAttributes(preferences)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {interactive && here ? <meta property="csp-nonce" nonce={here.nonce} /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <Announcer />
        {preferences.readAloud === "on" ? <script type="module" src="/read-aloud.js" /> : null}
        {interactive && here ? (
          <>
            <ScrollRestoration nonce={here.nonce} />
            <Scripts nonce={here.nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

const desk = [{ href: "/desk", label: "My desk" }];

function Shell({ children }: { children: ReactNode }) {
  const here = useRouteLoaderData<typeof loader>("root");
  const { wide } = useHandle();
  return (
    <PageShell
      path={here?.path ?? "/"}
      easyRead={here?.preferences.easyRead === "on"}
      readAloud={here?.preferences.readAloud === "on"}
      desk={here?.who.staff ? desk : undefined}
      signedIn={here?.who.signedIn}
      wide={wide}
    >
      {children}
    </PageShell>
  );
}

export default function App() {
  return useHandle().bare ? (
    <main id="main">
      <Outlet />
    </main>
  ) : (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { title, words } = explain(error);
  const { say } = useWords();
  const signInHelps = isRouteErrorResponse(error) && error.status === 401;
  return (
    <Shell>
      <PageTitle lede={typeof words === "string" ? words : <Tell words={words} />}>{say(title)}</PageTitle>
      <Row>
        {signInHelps ? <LinkButton href="/sign-in">{say(errors.signIn)}</LinkButton> : null}
        <LinkButton href="/" tone="plain">
          {say(errors.first)}
        </LinkButton>
      </Row>
    </Shell>
  );
}

const titles: Record<number, Label> = errors.titles;

function explain(error: unknown): { title: Label; words: string | Telling } {
  if (isRouteErrorResponse(error)) {
    const title = titles[error.status] ?? errors.other;
    if (isRefusal(error.data)) return { title, words: error.data.message };
    if (error.status === 404) return { title, words: errors.checkAddress };
  }
  return { title: errors.ours, words: errors.tryAgain };
}
