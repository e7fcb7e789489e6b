/** How a criterion is checked: by a defect that the audit is shown to catch, or by a test. */
export type Check = { by: "audit"; seed: string } | { by: "test"; file: string };

export interface Criterion {
  id: string;
  name: string;
  level: "A" | "AA";
  checks: Check[];
}

const seed = (...names: string[]): Check[] => names.map((name) => ({ by: "audit", seed: name }));
const test = (file: string): Check[] => [{ by: "test", file }];

/** Tried in a browser on finished screens; each test begins with the numbers of its criteria. */
const tried = test("tests/browser/criteria.test.ts");

const FILM = "a film that nobody has looked at";

function criterion(id: string, level: "A" | "AA", name: string, checks: Check[]): Criterion {
  return { id, name, level, checks };
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
  criterion("1.3.2", "A", "Meaningful Sequence", tried),
  criterion("1.3.3", "A", "Sensory Characteristics", seed("an instruction that points to a side")),
  criterion("1.3.4", "AA", "Orientation", tried),
  criterion("1.3.5", "AA", "Identify Input Purpose", tried),
  criterion("1.4.1", "A", "Use of Color", tried),
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
  criterion("1.4.5", "AA", "Images of Text", tried),
  criterion("1.4.10", "AA", "Reflow", seed("a page that scrolls sideways on a phone")),
  criterion("1.4.11", "AA", "Non-text Contrast", test("tests/unit/accessibility-tokens.test.ts")),
  criterion("1.4.12", "AA", "Text Spacing", tried),
  criterion("1.4.13", "AA", "Content on Hover or Focus", tried),
  criterion(
    "2.1.1",
    "A",
    "Keyboard",
    seed("a control hidden from speech and not from the keyboard", "a control inside a control"),
  ),
  criterion("2.1.2", "A", "No Keyboard Trap", seed("a place the keyboard cannot leave")),
  criterion("2.1.4", "A", "Character Key Shortcuts", tried),
  criterion("2.2.1", "A", "Timing Adjustable", seed("a page that reloads itself")),
  criterion("2.2.2", "A", "Pause, Stop, Hide", seed("a word that blinks", "an animation without end")),
  criterion(
    "2.3.1",
    "A",
    "Three Flashes or Below Threshold",
    seed("a word that blinks", "an animation without end"),
  ),
  criterion("2.4.1", "A", "Bypass Blocks", tried),
  criterion("2.4.2", "A", "Page Titled", seed("a page without a title")),
  criterion("2.4.3", "A", "Focus Order", tried),
  criterion(
    "2.4.4",
    "A",
    "Link Purpose (In Context)",
    seed("a link without a name", "two links that sound the same"),
  ),
  criterion("2.4.5", "AA", "Multiple Ways", tried),
  criterion("2.4.6", "AA", "Headings and Labels", tried),
  criterion("2.4.7", "AA", "Focus Visible", seed("focus made invisible")),
  criterion("2.4.11", "AA", "Focus Not Obscured (Minimum)", seed("a control under something that stays put")),
  criterion("2.5.1", "A", "Pointer Gestures", test("tests/unit/accessibility-gestures.test.ts")),
  criterion("2.5.2", "A", "Pointer Cancellation", [
    ...tried,
    ...test("tests/unit/accessibility-gestures.test.ts"),
  ]),
  criterion("2.5.3", "A", "Label in Name", seed("a label that speech cannot reach")),
  criterion("2.5.4", "A", "Motion Actuation", test("tests/unit/accessibility-gestures.test.ts")),
  criterion("2.5.7", "AA", "Dragging Movements", test("tests/unit/accessibility-gestures.test.ts")),
  criterion("2.5.8", "AA", "Target Size (Minimum)", seed("a button too small to press")),
  criterion("3.1.1", "A", "Language of Page", seed("a page that does not say its language")),
  criterion(
    "3.1.2",
    "AA",
    "Language of Parts",
    seed("Welsh that is not marked", "a language switch that is not marked"),
  ),
  criterion("3.2.1", "A", "On Focus", tried),
  criterion("3.2.2", "A", "On Input", tried),
  criterion("3.2.3", "AA", "Consistent Navigation", tried),
  criterion("3.2.4", "AA", "Consistent Identification", tried),
  criterion("3.2.6", "A", "Consistent Help", tried),
  criterion("3.3.1", "A", "Error Identification", tried),
  criterion("3.3.2", "A", "Labels or Instructions", seed("a text box without a label")),
  criterion("3.3.3", "AA", "Error Suggestion", tried),
  criterion("3.3.4", "AA", "Error Prevention (Legal, Financial, Data)", tried),
  criterion("3.3.7", "A", "Redundant Entry", tried),
  criterion("3.3.8", "AA", "Accessible Authentication (Minimum)", tried),
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
