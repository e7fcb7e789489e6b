import type { Review } from "./review.ts";

const reviewedOn = "2026-11-23";
const secondLook = "2026-11-25";
const thirdLook = "2026-11-26";

/** Words that tell a shape or a size, where they do not tell which thing on the page is meant. */
const ABOUT_NOTHING_HERE =
  /'(size|big|bigger|large|larger|largest|small|little|round|short|long)'(?!.*\b(size|big|bigger|large|larger|largest|small|little|round|short|long) (button|box|link|field|picture|arrow|icon|circle|square)\b)/i;
/** Words that can tell a side, where none is pointed to: "on the right" with nothing after it that is right. */
const NO_SIDE_OF_THE_PAGE =
  /'(right|left|shape)'(?!.*\b(on|to) the (right|left)(-hand\b| (hand|side|of|to|and|is|are)\b|[”.,;:!?)]))/i;

/** What the engines cannot decide, looked at by a person. An entry that nothing needs is reported. */
export const reviewed: Review[] = [
  {
    source: "ibm",
    rule: "style_color_misuse",
    reason:
      "Fires on any style sheet that has a colour. Every state in the kit has its words, and most have an icon, beside the colour.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "style_highcontrast_visible",
    reason:
      "Fires on any style sheet that places something. Nothing that has meaning is drawn by style alone.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "element_tabbable_unobscured",
    reason:
      "Depends on how far the page is scrolled. Our own walk with the Tab key looks at each stop when it has focus.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "element_tabbable_role_valid",
    selector: /\(\.table-box\)/,
    overrules: true,
    reason:
      "A named region that scrolls must be reachable by keyboard (WCAG 2.1.1); it needs no widget role. axe asks for the opposite.",
    reviewedOn,
  },
  {
    source: "axe",
    rule: "focus-order-semantics",
    selector: /^#react-aria/,
    overrules: true,
    reason:
      "The rows of a list from which things can be taken out: a grid, whose rows the arrows go to (ARIA's grid pattern). Once it is empty the list itself stays a stop, so that nobody loses their place.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "element_tabbable_role_valid",
    selector: /\(\.removable-list\)/,
    overrules: true,
    reason: "The same list when it is empty: it stays a stop, so that nobody loses their place.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "aria_keyboard_handler_exists",
    selector: /\(\.removable-list\)/,
    reason:
      "Its keys are heard at the page's root. tests/browser/sources.test.ts and theming.test.ts work it by keyboard alone.",
    reviewedOn: secondLook,
  },
  {
    source: "accesslint",
    rule: "keyboard-accessible/scrollable-region",
    selector: /textarea|^#(text|letter|what|why|known|affected|actions|focus|reason|easyRead|note)$/,
    overrules: true,
    reason: "A text box is a control: the keyboard reaches it, and the arrows scroll it.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "aria_form_label_unique",
    overrules: true,
    reason:
      "A form without a name is not a landmark (HTML-AAM), so two of them on a page cannot be mistaken.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "text_block_heading",
    selector:
      /\(\.(notice|peoples-words|as-written|lede|picture-line|live-join-words|live-sentence|projector-join|pager-words)/,
    reason:
      "A short sentence: of a notice, of somebody's own words, under a title, of a result, of how to come in, of where you are, or a line of Easy Read beside its picture. Nothing is found under it.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "text_block_heading",
    message: /'(A new carers hub for Marrowdale and Tidewick|Code of this form: [0-9A-Z-]+|Why\? [^']+)'/,
    reason:
      "In large print a short line looks as large as a heading: what the title belongs to, the form's code, and what a box is for.",
    reviewedOn: "2026-11-26",
  },
  {
    source: "ibm",
    rule: "text_block_heading",
    selector: /\(\.live-stance/,
    reason: "A drawing of numbers and its key, hidden from screen readers. The sentence above says the same.",
    reviewedOn: secondLook,
  },
  {
    source: "axe",
    rule: "color-contrast",
    selector: /\.live-stance/,
    reason: "A number of one or two digits in ink on paper, which covers the pattern behind it.",
    reviewedOn: secondLook,
  },
  {
    source: "accesslint",
    rule: "landmarks/region",
    selector: /^body > div:nth-of-type\(\d\)$/,
    overrules: true,
    reason:
      "The status region, once something was said in it. It is spoken where it stands and nobody goes to it; axe leaves such regions out.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "text_sensory_misuse",
    message: ABOUT_NOTHING_HERE,
    reason:
      "Names what a person may choose, or tells about life. No instruction here points at a thing by its shape.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "text_sensory_misuse",
    message: NO_SIDE_OF_THE_PAGE,
    reason:
      "Not the side of the page: “have we got it right”, “what is left”, “a right to ask”, “shape ideas together”.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "text_sensory_misuse",
    message: /'(below|above|above, below|beside)'/i,
    reason: "The text named comes later or earlier in the reading order as well as on the screen.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "input_fields_grouped",
    reason:
      "Asks for a group round single questions too. Radios, checkboxes and the three boxes of a date have theirs from the kit.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "input_label_visible",
    selector: /\(\.control\)/,
    reason: "The label stands above the box, before the hint; the engine looks only right beside it.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "blockquote_cite_exists",
    reason: "People's words have no web address to cite. Who spoke, by voice, is in the figure's caption.",
    reviewedOn,
  },
  {
    source: "htmlcs",
    rule: "Principle1.Guideline1_4.1_4_3.G18.Abs",
    reason:
      "The skip link and words for screen readers are placed absolutely. The skip link is paper on ink, 16:1.",
    reviewedOn,
  },
  {
    source: "htmlcs",
    rule: "Principle1.Guideline1_4.1_4_3.G145.Abs",
    reason: "The same in large text: the skip link and words for screen readers.",
    reviewedOn,
  },
  {
    source: "htmlcs",
    rule: "Principle1.Guideline1_3.1_3_1.H85.2",
    reason: "Asks of every list of choices whether it has groups. Ours are short and of one kind.",
    reviewedOn,
  },
  {
    source: "ibm",
    rule: "element_tabbable_visible",
    selector: /\(\.skip-link\)/,
    reason:
      "The skip link shows itself when the keyboard reaches it: our own walk with the Tab key photographs it.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "aria_landmark_name_unique",
    selector: /form \(/,
    overrules: true,
    reason:
      "A form without a name is not a landmark (HTML-AAM), so two of them cannot be mistaken for one another.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "aria_complementary_label_visible",
    page: /projector$/,
    reason: "“How to come in” is what its first sentence says: “Go to … and type …”.",
    reviewedOn: secondLook,
  },
  {
    source: "ibm",
    rule: "select_options_grouped",
    reason:
      "Themes and clauses are one kind of thing each, in the order of the specification or the alphabet.",
    reviewedOn: secondLook,
  },
  {
    source: "htmlcs",
    rule: "Principle1.Guideline1_3.1_3_1.H48",
    selector: /\(\.(row|notice-words|band)\)/,
    reason: "Two or three things to do next, or links within sentences. They are not a list of places to go.",
    reviewedOn: secondLook,
  },
  {
    source: "htmlcs",
    rule: "Principle1.Guideline1_3.1_3_1_A.G141",
    selector: /\(\.error-summary\)/,
    reason: "What has to be mended is said first, before the page's own title, and has the focus.",
    reviewedOn: secondLook,
  },
  {
    source: "accesslint",
    rule: "keyboard-accessible/scrollable-region",
    selector: /^#selection$/,
    overrules: true,
    reason:
      "A text area takes the focus by itself, and the arrows scroll it. Our own walk with the Tab key stops at it.",
    reviewedOn: thirdLook,
  },
  {
    source: "ibm",
    rule: "media_keyboard_controllable",
    selector: /\(\.file-player\)$/,
    reason:
      "The browser's own player: our own walk with the Tab key stops at its controls and leaves it again.",
    reviewedOn: thirdLook,
  },
  {
    source: "ours",
    rule: "media",
    selector: /\(\.file-player\)$/,
    reason:
      "What somebody recorded themselves. Its controls are the browser's own. Staff type out what is said beside it, and the page says whether they have (WCAG 1.2.1).",
    reviewedOn: thirdLook,
  },
  {
    source: "ibm",
    rule: "download_keyboard_controllable",
    selector: /report\.docx/,
    reason: "A link to a file. A download leaves the page and the focus where they are.",
    reviewedOn: thirdLook,
  },
];
