/** Who looks at a page. All but the visitor come in through the demonstration's front door. */
export const viewers = ["visitor", "participant", "provider", "commissioner", "facilitator"] as const;
export type Viewer = (typeof viewers)[number];

/** Where the crawl begins, besides where each door of the demonstration leads. */
export const startPaths = ["/", "/kit", "/preferences", "/no-such-page"];

/** Routes of which every page is audited, because each shows something else. */
export const everyPageOf = /^kit\./;

/** Links that are not followed: they leave, download or end something. */
export const notFollowed = /^\/(api|assets|sign-out)\b|\.(csv|docx|pdf|json|svg|txt|xlsx|zip)$/;

/** Routes that no link leads to in the demonstration, each with the reason why that is so. */
export const notReached: { route: RegExp; reason: string }[] = [];

/** Pages that answer an empty form with its errors: the route, and the title such a page begins with. */
export const errorStates: { route: RegExp; as: Viewer }[] = [];
