/** Parts of staff screens that scripts make more of, by React Aria. Nothing on a participant's path imports them. */

export { Confirm } from "./confirm/confirm.tsx";
export { FindChoices } from "./find-choices/find-choices.tsx";
export { PickChoices } from "./pick-choices/pick-choices.tsx";
export { PickOne } from "./pick-one/pick-one.tsx";
