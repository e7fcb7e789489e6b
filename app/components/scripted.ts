/** Parts of staff screens that scripts make more of, by React Aria. Nothing on a participant's path imports them. */
export { FindChoices } from "./find-choices/find-choices.tsx";
