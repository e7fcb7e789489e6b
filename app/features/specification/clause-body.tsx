import "./specification.css";

/** A clause's text. The HTML comes from the server, which lets a small safe set of tags through. */
export function ClauseBody({ html }: { html: string }) {
  const safe = { dangerouslySetInnerHTML: { __html: html } };
  return <div className="clause-body" {...safe} />;
}
