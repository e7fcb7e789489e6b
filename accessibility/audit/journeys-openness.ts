import type { Journey } from "./journeys.ts";

/** Where options are listed, no link leads to the page that says there were none. */
export const openness: Journey = {
  name: "saying that there were no other options",
  async walk(somebody) {
    const commissioner = await somebody("commissioner");
    await commissioner.go("/desk/carers-hub/openness/no-others");
    await commissioner.look();
    await commissioner.send({ because: "" });
    await commissioner.look();
  },
};
