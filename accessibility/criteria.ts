/** How a criterion is checked: by a defect that the audit is shown to catch, by a test, or by a person on a day. */
export type Check =
  | { by: "audit"; seed: string }
  | { by: "test"; file: string }
  | { by: "person"; on: string; how: string };

export interface Criterion {
  id: string;
  name: string;
  level: "A" | "AA";
  checks: Check[];
  /** What is still to be done where nothing checks it yet. */
  waiting?: string;
}

const seed = (...names: string[]): Check[] => names.map((name) => ({ by: "audit", seed: name }));
const test = (file: string): Check[] => [{ by: "test", file }];
const person = (on: string, how: string): Check[] => [{ by: "person", on, how }];

const FILM = "a film that nobody has looked at";
const READ_ON = "2026-11-23";

function criterion(id: string, level: "A" | "AA", name: string, checks: Check[]): Criterion {
  return { id, name, level, checks };
}

function waiting(id: string, level: "A" | "AA", name: string, reason: string): Criterion {
  return { id, name, level, checks: [], waiting: reason };
}

/** The 55 criteria of WCAG 2.2 at A and AA (4.1.1 is no longer one), and what checks each here. */
export const criteria: Criterion[] = [
  criterion(
    "1.1.1",
    "A",
    "Non-text Content",
    seed("a picture without words", "a file's name as the words of a picture"),
  ),
  criterion("1.2.1", "A", "Audio-only and Video-only (Prerecorded)", seed(FILM)),
  criterion("1.2.2", "A", "Captions (Prerecorded)", seed(FILM)),
  criterion("1.2.3", "A", "Audio Description or Media Alternative (Prerecorded)", seed(FILM)),
  criterion("1.2.4", "AA", "Captions (Live)", seed(FILM)),
  criterion("1.2.5", "AA", "Audio Description (Prerecorded)", seed(FILM)),
  criterion(
    "1.3.1",
    "A",
    "Info and Relationships",
    seed("a table without headers", "a list item outside a list", "choices that are not grouped"),
  ),
  waiting(
    "1.3.2",
    "A",
    "Meaningful Sequence",
    "Somebody has to read each page with its styles switched off.",
  ),
  waiting(
    "1.3.3",
    "A",
    "Sensory Characteristics",
    "Somebody has to read the instructions of each finished screen.",
  ),
  waiting("1.3.4", "AA", "Orientation", "A test that turns the window on its side."),
  waiting(
    "1.3.5",
    "AA",
    "Identify Input Purpose",
    "Somebody has to see that name and e-mail fields say what they are for.",
  ),
  waiting("1.4.1", "A", "Use of Color", "Somebody has to look at each finished screen without colour."),
  criterion("1.4.2", "A", "Audio Control", seed(FILM)),
  criterion("1.4.3", "AA", "Contrast (Minimum)", [
    ...seed("text too pale to read"),
    ...test("tests/unit/accessibility-tokens.test.ts"),
  ]),
  criterion(
    "1.4.4",
    "AA",
    "Resize Text",
    seed("zoom switched off", "a page that scrolls sideways on a phone"),
  ),
  waiting("1.4.5", "AA", "Images of Text", "Somebody has to look at every picture that is added."),
  criterion("1.4.10", "AA", "Reflow", seed("a page that scrolls sideways on a phone")),
  criterion("1.4.11", "AA", "Non-text Contrast", test("tests/unit/accessibility-tokens.test.ts")),
  waiting("1.4.12", "AA", "Text Spacing", "A test that widens the spacing and looks for text cut off."),
  waiting(
    "1.4.13",
    "AA",
    "Content on Hover or Focus",
    "A test that nothing appears on hover; the kit has no tooltips.",
  ),
  criterion(
    "2.1.1",
    "A",
    "Keyboard",
    seed("a control hidden from speech and not from the keyboard", "a control inside a control"),
  ),
  criterion("2.1.2", "A", "No Keyboard Trap", seed("a place the keyboard cannot leave")),
  waiting(
    "2.1.4",
    "A",
    "Character Key Shortcuts",
    "A test that single keys do nothing; there are none by design.",
  ),
  criterion("2.2.1", "A", "Timing Adjustable", seed("a page that reloads itself")),
  criterion("2.2.2", "A", "Pause, Stop, Hide", seed("a word that blinks", "an animation without end")),
  criterion(
    "2.3.1",
    "A",
    "Three Flashes or Below Threshold",
    seed("a word that blinks", "an animation without end"),
  ),
  waiting("2.4.1", "A", "Bypass Blocks", "A test that the skip link comes first and moves to the main part."),
  criterion("2.4.2", "A", "Page Titled", seed("a page without a title")),
  waiting(
    "2.4.3",
    "A",
    "Focus Order",
    "Somebody has to walk each finished screen with the Tab key and compare it with its reading order.",
  ),
  criterion(
    "2.4.4",
    "A",
    "Link Purpose (In Context)",
    seed("a link without a name", "two links that sound the same"),
  ),
  waiting(
    "2.4.5",
    "AA",
    "Multiple Ways",
    "Needs a second way to each public page: a list of pages, or search.",
  ),
  waiting(
    "2.4.6",
    "AA",
    "Headings and Labels",
    "Somebody has to read the headings and labels of each finished screen.",
  ),
  criterion("2.4.7", "AA", "Focus Visible", seed("focus made invisible")),
  criterion("2.4.11", "AA", "Focus Not Obscured (Minimum)", seed("a control under something that stays put")),
  waiting(
    "2.5.1",
    "A",
    "Pointer Gestures",
    "Somebody has to try each finished screen with one finger; no gestures by design.",
  ),
  waiting(
    "2.5.2",
    "A",
    "Pointer Cancellation",
    "Somebody has to press, move away and let go; only native controls by design.",
  ),
  criterion("2.5.3", "A", "Label in Name", seed("a label that speech cannot reach")),
  waiting("2.5.4", "A", "Motion Actuation", "A test that no script listens to the movement of the device."),
  waiting("2.5.7", "AA", "Dragging Movements", "Somebody has to try each finished screen without dragging."),
  criterion("2.5.8", "AA", "Target Size (Minimum)", seed("a button too small to press")),
  criterion("3.1.1", "A", "Language of Page", seed("a page that does not say its language")),
  criterion(
    "3.1.2",
    "AA",
    "Language of Parts",
    seed("Welsh that is not marked", "a language switch that is not marked"),
  ),
  waiting("3.2.1", "A", "On Focus", "A test that focus alone changes nothing."),
  waiting("3.2.2", "A", "On Input", "A test that choosing alone sends nothing."),
  waiting(
    "3.2.3",
    "AA",
    "Consistent Navigation",
    "A test that compares the header and footer of every page.",
  ),
  waiting(
    "3.2.4",
    "AA",
    "Consistent Identification",
    "Somebody has to compare the words for one thing across finished screens.",
  ),
  waiting(
    "3.2.6",
    "A",
    "Consistent Help",
    "A test that help, support and stop are in one place on every page.",
  ),
  criterion(
    "3.3.1",
    "A",
    "Error Identification",
    person(
      READ_ON,
      "Read the kit: each field prints its error in words beside it and ties it to the control. Not yet tried on the finished forms.",
    ),
  ),
  criterion("3.3.2", "A", "Labels or Instructions", seed("a text box without a label")),
  waiting(
    "3.3.3",
    "AA",
    "Error Suggestion",
    "Somebody has to read every error message on the finished forms.",
  ),
  waiting(
    "3.3.4",
    "AA",
    "Error Prevention (Legal, Financial, Data)",
    "A test that answers are shown for checking before they are sent.",
  ),
  waiting(
    "3.3.7",
    "A",
    "Redundant Entry",
    "Somebody has to walk each journey and see that nothing is asked twice.",
  ),
  waiting(
    "3.3.8",
    "AA",
    "Accessible Authentication (Minimum)",
    "A test that the four words can be pasted and that the link alone signs in.",
  ),
  criterion(
    "4.1.2",
    "A",
    "Name, Role, Value",
    seed("a button without a name", "a role that does not exist", "a frame without a title"),
  ),
  criterion(
    "4.1.3",
    "AA",
    "Status Messages",
    seed("a message that nobody hears", "scripts without a live region"),
  ),
];
