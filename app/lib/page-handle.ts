/** What a route may say about itself: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** Ships scripts. Without it a page is HTML and CSS only. */
  interactive?: boolean;
  /** Without the shell: the projector, a page to print. */
  bare?: boolean;
  /** Room for tables and several columns. */
  wide?: boolean;
}
