import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
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
import { defaultPreferences, preferenceAttributes, themes } from "../accessibility/preference-choices.ts";
import { parsePreferences } from "../accessibility/preferences.ts";
import { Announcer, PageShell } from "./components/index.ts";
import { TestRunBar } from "./features/desk/test-run-bar.tsx";
import { explainProblem, ProblemPage } from "./features/ways-out/problem-page.tsx";
import type { PageHandle } from "./lib/page-handle.ts";
import { pageTitle } from "./lib/page-title.ts";
import "./styles/app.css";

export const links = () => [{ rel: "icon", href: "/thread.svg", type: "image/svg+xml" }];

export const meta: MetaFunction = ({ error }) => [
  {
    title: error
      ? pageTitle(explainProblem(error).title.standard)
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
    testRun: context.testRun.isHere ? context.testRun.current : null,
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
  // Null where nothing went wrong.
  const failed = useRouteError() != null;
  const preferences = here?.preferences ?? defaultPreferences;
  const isScripted = interactive && here && !failed;
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
        {isScripted ? (
          <>
            <ScrollRestoration nonce={here.nonce} />
            <Scripts nonce={here.nonce} />
          </>
        ) : null}
        {import.meta.env.DEV && !isScripted ? <script type="module" src="/app/lib/open-anew.ts" /> : null}
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
      above={here?.testRun ? <TestRunBar run={here.testRun} /> : undefined}
    >
      {children}
    </PageShell>
  );
}

export default function App() {
  const testRun = useRouteLoaderData<typeof loader>("root")?.testRun;
  return useHandle().bare ? (
    <>
      {testRun ? <TestRunBar run={testRun} /> : null}
      <main id="main">
        <Outlet />
      </main>
    </>
  ) : (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const here = useRouteLoaderData<typeof loader>("root");
  return (
    <Shell>
      <ProblemPage error={useRouteError()} path={here?.path ?? "/"} />
    </Shell>
  );
}
