import { useRouteLoaderData } from "@remix-run/react";
import { defaultPreferences, type Preferences } from "../../accessibility/preference-choices.ts";
import type { loader } from "../root.tsx";

/** How the person likes to read. `easyRead === "on"` asks for Easy Read wording. */
export function usePreferences(): Preferences {
  return useRouteLoaderData<typeof loader>("root")?.preferences ?? defaultPreferences;
}
