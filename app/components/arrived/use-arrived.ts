import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the scripts have taken the page over. The first render says no, as the server's did. */
export function useArrived(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
