/** The shell is round every page, so its example is this page itself. */
export const examples = [
  {
    name: "Round this page",
    element: (
      <p>
        The line above with Help, I need support and Stop, the title of the page, and the line below are the
        shell. They stay in the same place on every page.
      </p>
    ),
  },
];
