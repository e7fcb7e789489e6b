import type { ReactNode } from "react";
import { Picture } from "../picture/picture.tsx";
import { StitchLine } from "../thread/thread.tsx";

type Props = {
  /** The path of this page, so that every way out knows the way back. */
  path: string;
  easyRead: boolean;
  readAloud: boolean;
  /** Links of the desk, for people who work here. */
  desk?: readonly { href: string; label: string }[] | undefined;
  /** Somebody who is signed in can sign out on every page. */
  signedIn?: boolean | undefined;
  /** For screens with tables and several columns. */
  wide?: boolean | undefined;
  /** What is true of every page of this visit; it stands before the page. */
  above?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: what it is, the three ways out, the way to read it more easily, and the page. */
export function PageShell({ path, easyRead, readAloud, desk = [], signedIn, wide, above, children }: Props) {
  const from = `?from=${encodeURIComponent(path)}`;
  return (
    <div className={wide ? "shell shell-wide" : "shell"}>
      <header className="shell-header">
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        <div className="shell-inner shell-top">
          <a className="wordmark" href="/">
            <Wordmark />
            Throughline
          </a>
          <nav className="ways-out" aria-label="Help and stop">
            <a href={`/help${from}`}>
              <Picture name="help" size="small" /> Help
            </a>
            <a href={`/support${from}`}>
              <Picture name="support" size="small" /> I need support
            </a>
            <a href={`/stop${from}`}>
              <Picture name="stop" size="small" /> Stop
            </a>
          </nav>
        </div>
        <StitchLine />
        <div className="shell-inner shell-reading">
          <form method="post" action="/preferences" aria-label="Easy Read">
            <input type="hidden" name="from" value={path} />
            <input type="hidden" name="easyRead" value={easyRead ? "off" : "on"} />
            <button type="submit" className="reading-button">
              <Picture name="learn" size="small" /> {easyRead ? "Turn Easy Read off" : "Easy Read"}
            </button>
          </form>
          <a className="reading-button" href={`/preferences${from}`}>
            <Picture name="settings" size="small" /> Make this easier to read
          </a>
          {readAloud ? (
            // public/read-aloud.js shows it where there is a voice, which may be before React arrives.
            <button type="button" className="reading-button" data-read-aloud hidden suppressHydrationWarning>
              Read aloud
            </button>
          ) : null}
        </div>
        {signedIn ? (
          <div className="shell-inner desk-links">
            {desk.length > 0 ? (
              <nav aria-label="Your work">
                {desk.map(({ href, label }) => (
                  <a key={href} href={href} aria-current={path === href ? "page" : undefined}>
                    {label}
                  </a>
                ))}
              </nav>
            ) : null}
            <form method="post" action="/sign-out" aria-label="Sign out">
              <button type="submit">Sign out</button>
            </form>
          </div>
        ) : null}
      </header>
      {above ? <div className="shell-inner shell-above">{above}</div> : null}
      <main className="shell-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-footer">
        <StitchLine />
        <div className="shell-inner shell-end">
          <p>
            <strong>Throughline</strong> follows what people say to what the council buys, and back again.
          </p>
          <ul>
            <li>
              <a href="/pages">All pages</a>
            </li>
            <li>
              <a href="/accessibility">Accessibility</a>
            </li>
            <li>
              <a href="/credits">Pictures and letters</a>
            </li>
            {signedIn ? null : (
              <li>
                <a href="/sign-in">Sign in to work here</a>
              </li>
            )}
          </ul>
        </div>
      </footer>
    </div>
  );
}

function Wordmark() {
  return (
    <svg className="wordmark-thread" viewBox="0 0 44 32" aria-hidden="true" focusable="false">
      <path className="thread-line" d="M8 23C20 23 14 9 22 9s4 14 14 14" />
      <circle className="wordmark-voice" cx="6" cy="23" r="4.5" />
      <rect className="wordmark-clause" x="34" y="18.5" width="9" height="9" rx="2" />
    </svg>
  );
}
