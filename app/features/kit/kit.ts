import type { ReactNode } from "react";

type Examples = readonly { name: string; element: ReactNode }[];

const files = import.meta.glob<{ examples: Examples }>("../../components/*/examples.tsx", { eager: true });

/** Every component that has examples, by the name of its folder. */
export const kit: Readonly<Record<string, { name: string; examples: Examples }>> = Object.fromEntries(
  Object.entries(files).map(([path, { examples }]) => {
    const slug = path.split("/").at(-2) ?? path;
    const words = slug.replaceAll("-", " ");
    return [slug, { name: words.charAt(0).toUpperCase() + words.slice(1), examples }];
  }),
);
