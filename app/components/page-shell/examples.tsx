/** The shell is round every page, so its example is this page itself. */
export const examples = [
  {
    name: "This page is the example",
    element: (
      <p>Help, I need support, Stop and the ways to read more easily stay in the same place on every page.</p>
    ),
  },
];
