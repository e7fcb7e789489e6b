/** Who looks at a page. All but the visitor come in through the demonstration's front door. */
export const viewers = [
  "visitor",
  "participant",
  "provider",
  "commissioner",
  "facilitator",
  "safeguarding_lead",
] as const;
export type Viewer = (typeof viewers)[number];

/** The one path that is meant to lead nowhere. */
export const notFoundPath = "/no-such-page";

/** Where the crawl begins, besides where each door of the demonstration leads. */
export const startPaths = ["/", "/kit", "/preferences", notFoundPath];

/** Routes of which a full audit takes every page. Otherwise /kit is enough: it shows every example. */
export const everyPageOf = /^kit\.\$/;

/** Links that are not followed: they leave, download or end something. */
export const notFollowed = /^\/(api|assets|sign-out)\b|\.(csv|docx|html|json|mp3|mp4|pdf|svg|txt|xlsx|zip)$/;
