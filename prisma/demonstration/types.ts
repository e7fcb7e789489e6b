import type { PictureName } from "../../accessibility/pictures.ts";
import type { Characteristic } from "../../server/domain/assessment.ts";
import type { QuestionKind } from "../../server/domain/question.ts";
import type { Perspective, Speaker, Voice } from "../../server/domain/speaker.ts";
import type { UploadKind } from "../../server/domain/upload.ts";
import type { WordingFormat } from "../../server/domain/wording.ts";

export interface Sentence {
  text: string;
  picture?: PictureName;
}

/** One thing said twice: in the usual way and in Easy Read. Some of it for young people too. Welsh is given only where it was checked. */
export interface Wordings {
  standard: readonly Sentence[];
  easyRead: readonly Sentence[];
  young?: readonly Sentence[];
  welsh?: readonly Sentence[];
  welshEasyRead?: readonly Sentence[];
}

export type Role = "commissioner" | "facilitator" | "safeguarding_lead" | "data_protection_officer";
export type Channel = "online" | "paper" | "phone" | "in_the_room" | "imported";
export type { Perspective, Voice };
export type Language = "en" | "cy";
export type Standing = "can_change" | "fixed";
export type ResponseKind =
  | "accepted"
  | "partly_accepted"
  | "not_accepted"
  | "already_covered"
  | "out_of_scope";

export interface Authority {
  key: string;
  slug: string;
  name: string;
  part: "lead" | "partner";
}

export interface StaffMember {
  key: string;
  name: string;
  email: string;
  authority: string;
  roles: readonly Role[];
}

export interface Organisation {
  key: string;
  name: string;
  size: "micro" | "small" | "medium" | "large";
  notForProfit: boolean;
  representative: { key: string; name: string; email: string };
}

/** Whom a visitor looks around as. The participant is a `participant` of a submission. */
export interface Doors {
  participant: string;
  provider: string;
  commissioner: string;
  facilitator: string;
}

export interface Topic {
  title: string;
  standing: Standing;
  reason?: string;
  easyRead: readonly Sentence[];
}

/** An option that was considered and is not on the table any more. */
export interface DiscardedOption {
  title: string;
  what: string;
  why: string;
  by: string;
  day: number;
  easyRead: readonly Sentence[];
}

export interface Engagement {
  slug: string;
  /** Whom to phone when somebody is not safe. The numbers after 01632 960 belong to nobody. */
  safetyContact: string;
  title: string;
  summary: string;
  /** The summary in Easy Read. */
  easyRead: readonly Sentence[];
  regime: "light_touch";
  /** Days from the day of seeding; negative is past. So is every `day` in the demonstration. */
  publishedDay: number;
  topics: readonly Topic[];
  discarded: readonly DiscardedOption[];
  /** What changed about a topic after something had opened: how it stood before, and the note to readers. */
  opennessChanges: readonly {
    topic: string;
    standing: Standing;
    reason: string;
    day: number;
    note: string;
    noteEasyRead: readonly Sentence[];
  }[];
}

export interface Option {
  key: string;
  wordings: Wordings;
}

/** Questions that stand together. Without an introduction it is a title alone. */
export interface Section {
  key: string;
  title: string;
  easyTitle?: string;
  youngTitle?: string;
  welshTitle?: string;
  introduction?: Wordings;
}

export interface Question {
  key: string;
  /** The key of its section, where its activity has any. */
  section?: string;
  kind: QuestionKind;
  wordings: Wordings;
  /** Of an agreement they are the same everywhere, and not written here. */
  options?: readonly Option[];
  mostChoices?: number;
  /** From where those speak who are asked; everybody without it. */
  perspectives?: readonly Perspective[];
  welcomes?: readonly UploadKind[];
  mostFiles?: number;
  clause?: string;
  mayBeConfidential?: boolean;
}

export interface Activity {
  key: string;
  slug: string;
  kind: "consultation" | "workshop" | "market_test";
  title: string;
  youngTitle?: string;
  welshTitle?: string;
  introduction: string;
  wordings: Wordings;
  rung: "informing" | "consultation" | "engagement" | "co_design" | "co_production";
  openedDay: number;
  closesDay: number;
  closedDay?: number;
  /** Of a consultation: why it was opened with a point of fairness unmet. */
  reasons?: { formative?: string; information?: string; time?: string };
  sections?: readonly Section[];
  questions: readonly Question[];
}

/** A document of a consultation's information pack. Each version is a short page. */
export interface PackDocument {
  key: string;
  activity: string;
  title: string;
  format: "standard" | "easy_read";
  tells: readonly ("reasons" | "costs" | "impacts" | "equality")[];
  versions: readonly {
    day: number;
    paragraphs: readonly string[];
    note?: string;
    noteEasyRead?: readonly Sentence[];
  }[];
}

/** The equality impact assessment, and the draft of it that was published. */
export interface Assessment {
  day: number;
  focus: string;
  team: string;
  sections: readonly {
    characteristic: Characteristic;
    known: string;
    affected: string;
    actions: string;
    /** Keys of what speaks to it. */
    contributions: readonly string[];
    /** Passages of contributions that were cut, each from 1. */
    passages?: readonly { contribution: string; nth: number }[];
    themes: readonly string[];
  }[];
}

export interface Clause {
  key: string;
  parent?: string;
  number: string;
  title: string;
  body: string;
  standing: Standing;
  fixedReason?: string;
  easyRead?: readonly Sentence[];
}

export type Source =
  | { kind: "contribution"; key: string }
  /** One passage of a contribution that was cut, from 1. */
  | { kind: "passage"; key: string; nth: number }
  | { kind: "theme"; key: string }
  | { kind: "outcome"; key: string }
  | { kind: "live_item"; key: string }
  | { kind: "law"; citation: string }
  | { kind: "editorial"; citation: string };

export interface Revision {
  clause: string;
  day: number;
  /** Left out where the title stays. */
  title?: string;
  body: string;
  reason: string;
  sources: readonly Source[];
  easyRead: readonly Sentence[];
}

export interface Version {
  label: string;
  publishedDay: number;
  summary: string;
  revisions: readonly Revision[];
}

export interface Specification {
  title: string;
  clauses: readonly Clause[];
  versions: readonly Version[];
  /** What was revised since the newest version: one part is ready to be published, another has no source yet. */
  draft: readonly Revision[];
}

export interface Answer {
  key: string;
  question: string;
  /** What was chosen, by its key. Those of an agreement are `agreement 1` to `agreement 3`. */
  option?: string;
  /** Several that were chosen, the first one first. */
  options?: readonly string[];
  text?: string;
  themes?: readonly string[];
  /** What came with it: drawn or hummed by the seed. */
  file?: {
    of: "drawing" | "hum" | "long_hum";
    name: string;
    description?: string;
    /** What staff typed of it. */
    transcript?: string;
  };
  /** A person has allowed the words to be shown to everybody. */
  approved?: boolean;
  /** The day on which whoever wrote it took it back. Nothing is left of what they said. */
  takenBack?: number;
  /** Whoever wrote it came back and changed it. Nobody has read that yet. */
  changed?: { key: string; day: number; option?: string; text: string };
}

/** What one person or organisation sent at once. */
export interface Submission {
  key: string;
  activity: string;
  /** Shared by the submissions of somebody who came back. */
  participant?: string;
  organisation?: string;
  day: number;
  channel: Channel;
  voice: Voice;
  perspective: Perspective;
  /** What else they said about who speaks. */
  speaker?: Partial<Omit<Speaker, "voice" | "perspective">>;
  language?: Language;
  format?: WordingFormat;
  /** Whether staff have read it. */
  read: boolean;
  answers: readonly Answer[];
}

/** One answer with all that its submission knows about it. */
export interface Contribution extends Omit<Submission, "key" | "answers" | "language" | "format">, Answer {
  submission: string;
  language: Language;
  format: WordingFormat;
  themes: readonly string[];
  approved: boolean;
}

/** Words that were cut into passages, by what each of them begins with. */
export interface CutContribution {
  contribution: string;
  day: number;
  parts: readonly { begins: string; themes: readonly string[]; givenTo?: string }[];
}

export interface Theme {
  key: string;
  name: string;
  description: string;
}

/** A theme that somebody merged into another. It gathered what people had chosen, without words of their own. */
export interface MergedTheme extends Theme {
  into: string;
  day: number;
  by: string;
}

/** What a theme gathered up to a day was part of another one until then. */
export interface SplitTheme {
  from: string;
  to: string;
  day: number;
  by: string;
}

export interface Response {
  key: string;
  kind: ResponseKind;
  day: number;
  /** Themes and contributions that it answers. Wall notes count as contributions. */
  themes: readonly string[];
  contributions: readonly string[];
  /** Passages of contributions that were cut. */
  passages?: readonly { contribution: string; nth: number }[];
  reason: string;
  easyRead: readonly Sentence[];
}

/** A response that only staff see: who wrote it, how it was changed, and what second readers said. */
export interface DraftResponse extends Omit<Response, "themes" | "passages"> {
  by: string;
  state: "draft" | "waiting" | "change_asked" | "ready";
  /** What it said before, the oldest first, and until when. */
  before?: readonly { reason: string; until: number; by: string }[];
  /** Of the words as they stood after so many changes. */
  readings?: readonly {
    by: string;
    day: number;
    changes: number;
    verdict: "agreed" | "change_asked";
    note?: string;
  }[];
}

/** The results of an activity that has closed, published on a day. */
export interface PublishedResults {
  activity: string;
  day: number;
}

export interface Votes {
  agree: number;
  disagree: number;
  notSure: number;
}

export interface Statement {
  key: string;
  text: string;
  day: number;
  channel: Channel;
  voice: Voice;
  perspective: Perspective;
  language?: Language;
  state: "proposed" | "merged" | "agreed" | "set_aside";
  /** Not yet let through, when false. */
  shown: boolean;
  votes: Votes;
  mergedInto?: string;
}

export interface Decision {
  key: string;
  authority: string;
  title: string;
  decisionMaker: string;
  decidedDay: number;
  reasons: string;
  reliesOn: string;
  options: readonly { title: string; rationale: string; recommended: boolean }[];
}

export interface Outcome {
  key: string;
  statement: string;
  decision: string;
  text: string;
  easyRead: readonly Sentence[];
}

export interface Workshop {
  activity: string;
  /** The merge, and by whom. */
  merge: { from: readonly string[]; into: string; day: number; by: string };
  statements: readonly Statement[];
  decisions: readonly Decision[];
  outcomes: readonly Outcome[];
}

export interface MarketAnswer {
  key: string;
  organisation: string;
  question: string;
  day: number;
  text: string;
  /** The words stay sealed; everybody may read the summary. */
  confidential?: { reason: string; summary: string; expiresDay: number };
}

export interface Clarification {
  key: string;
  organisation: string;
  askedDay: number;
  text: string;
  published?: { day: number; question: string; answer: string };
}

export interface Market {
  activity: string;
  registrations: readonly { organisation: string; day: number }[];
  answers: readonly MarketAnswer[];
  clarifications: readonly Clarification[];
}

export interface WallNote {
  key: string;
  text: string;
  perspective: Perspective;
  channel: Channel;
  state: "waiting" | "shown" | "hidden";
  themes: readonly string[];
}

export interface LiveItem {
  key: string;
  kind: "poll" | "wall" | "statements";
  title: string;
  state: "pending" | "open" | "closed";
  question?: Question;
  /** Votes by option key. */
  votes?: Readonly<Record<string, number>>;
  notes?: readonly WallNote[];
}

export interface LiveSession {
  key: string;
  activity: string;
  title: string;
  joinCode: string;
  state: "running" | "ended";
  startsDay: number;
  /** Running sessions began so many minutes before the seeding. */
  startedMinutesAgo?: number;
  lastedMinutes?: number;
  facilitator: string;
  items: readonly LiveItem[];
  cards: readonly { colour: "red" | "amber" | "green"; count: number }[];
}

/** Words that may mean that somebody is not safe, with the safeguarding lead. */
export interface Concern {
  key: string;
  contribution: string;
  why: string;
  raisedBy: string;
  raisedDay: number;
  state: "open" | "acted_on";
  note?: string;
  settledBy?: string;
  settledDay?: number;
}

export interface Demonstration {
  authorities: readonly Authority[];
  staff: readonly StaffMember[];
  organisations: readonly Organisation[];
  doors: Doors;
  engagement: Engagement;
  activities: readonly Activity[];
  pack: readonly PackDocument[];
  assessment: Assessment;
  specification: Specification;
  submissions: readonly Submission[];
  contributions: readonly Contribution[];
  themes: readonly Theme[];
  passages: readonly CutContribution[];
  themesMerged: MergedTheme;
  themesSplit: SplitTheme;
  responses: readonly Response[];
  drafts: readonly DraftResponse[];
  results: readonly PublishedResults[];
  workshop: Workshop;
  market: Market;
  sessions: readonly LiveSession[];
  concerns: readonly Concern[];
  /** What people said about themselves after one of the activities: how many gave each answer. */
  monitoring: {
    activity: string;
    /** The day by which it was filed. */
    day: number;
    set: number;
    counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}
