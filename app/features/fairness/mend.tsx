import type { Saying } from "../../../server/domain/fairness.ts";
import { Link } from "../../components/index.ts";

interface Place {
  engagement: string;
  activity: string;
}

interface Mending {
  advice: string;
  /** Where it is done, with the words of its link. */
  to?: (place: Place) => readonly [href: string, words: string];
}

const activityOf = ({ engagement, activity }: Place) => `/desk/${engagement}/a/${activity}`;

const toPack = (place: Place) => [`${activityOf(place)}/pack`, "Go to the information pack"] as const;

const toOpenness = ({ engagement }: Place) =>
  [`/desk/${engagement}/openness`, "Say what is open, fixed or put aside"] as const;

/** What would put it right. What the record shows as it should be has nothing here. */
const MENDINGS: Partial<Record<Saying, Mending>> = {
  decidedBefore: {
    advice:
      "A decision on record stays there. Say what is still open, and take the next decision after the close.",
  },
  noTopics: {
    advice: "Say on the front page what can change, and what is fixed and why.",
    to: toOpenness,
  },
  nothingCanChange: {
    advice: "Find something that people can change. Otherwise tell them, and do not ask.",
    to: toOpenness,
  },
  fixedWithoutReason: { advice: "Give the reason.", to: toOpenness },
  optionsNotListed: {
    advice: "List each option that was put aside and why. If there were none, say why there were none.",
    to: toOpenness,
  },
  noPack: { advice: "Publish what people need to know before they answer.", to: toPack },
  reasonsMissing: { advice: "Say why you want to change something.", to: toPack },
  costsMissing: { advice: "Say what it costs now, and what it may cost.", to: toPack },
  impactsMissing: { advice: "Say what it would mean for people.", to: toPack },
  equalityMissing: {
    advice: "Publish the draft equality impact assessment.",
    to: ({ engagement }) => [`/desk/${engagement}/equality`, "Write the assessment"],
  },
  reasonsLate: { advice: "Give people more time from that day on.", to: toPack },
  costsLate: { advice: "Give people more time from that day on.", to: toPack },
  impactsLate: { advice: "Give people more time from that day on.", to: toPack },
  equalityLate: { advice: "Give people more time from that day on.", to: toPack },
  lateChangeSameTime: { advice: "Give people more time, and tell them.", to: toPack },
  easyReadMissing: {
    advice: "Write it in Easy Read. That can be done after it opened, too.",
    to: (place) => [activityOf(place), "See what is missing, question by question"],
  },
  easyReadHard: {
    advice: "Follow the advice that stands with it.",
    to: (place) => [activityOf(place), "See the advice, question by question"],
  },
  noLastDay: {
    advice: "Choose a last day when you open it.",
    to: (place) => [activityOf(place), "Choose the last day"],
  },
  shortTime: {
    advice: "Choose a later last day.",
    to: (place) => [activityOf(place), "Choose the last day"],
  },
  bankHolidaysShorten: {
    advice: "Add as many days as there are holidays.",
    to: (place) => [activityOf(place), "Choose the last day"],
  },
  bankHolidaysUnknown: { advice: "Look the dates up, and leave time for them." },
  electionPeriod: { advice: "Open after it, or close before it begins." },
  electionsUnknown: {
    advice: "Enter the weeks before your election. No law fixes them: each council sets its own.",
    to: () => ["#periods", "Enter the weeks before an election"],
  },
  electionsNotEntered: {
    advice: "Enter the weeks before your election. No law fixes them: each council sets its own.",
    to: () => ["#periods", "Enter the weeks before an election"],
  },
  someUnread: {
    advice: "Read the rest.",
    to: ({ engagement }) => [`/desk/${engagement}/contributions?show=unread`, "Read what is not read yet"],
  },
  someUnreadOfFew: {
    advice: "Read the rest.",
    to: ({ engagement }) => [`/desk/${engagement}/contributions?show=unread`, "Read what is not read yet"],
  },
  someUnanswered: {
    advice: "Answer the rest, one by one or by theme, and publish the answers.",
    to: ({ engagement }) => [
      `/desk/${engagement}/contributions?show=unanswered`,
      "Answer what has no answer yet",
    ],
  },
  someUnansweredOfFew: {
    advice: "Answer the rest, one by one or by theme, and publish the answers.",
    to: ({ engagement }) => [
      `/desk/${engagement}/contributions?show=unanswered`,
      "Answer what has no answer yet",
    ],
  },
  decisionReliesOnNothing: { advice: "Take the next decision with a list of what it rests on." },
};

/** What would put a finding right, and where. */
export function Mend({ says, place }: { says: Saying; place: Place }) {
  const mending = MENDINGS[says];
  if (!mending) return null;
  const link = mending.to?.(place);
  return (
    <p>
      {mending.advice} {link ? <Link href={link[0]}>{link[1]}</Link> : null}
    </p>
  );
}
