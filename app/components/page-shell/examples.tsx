import { titleExample } from "../layout/examples.tsx";

/** The shell itself is round every page of the kit; its examples are what a page begins with. */
export const examples = [{ name: "The beginning of a page", element: titleExample }];
