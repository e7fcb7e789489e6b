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

/** What would put it right. What the record shows as it should be has nothing here. */
const MENDINGS: Partial<Record<Saying, Mending>> = {
  decidedBefore: {
    advice:
      "A decision on record stays there. Say what is still open, and take the next decision after the close.",
  },
  noTopics: { advice: "Say on the front page what can change, and what is fixed and why." },
  nothingCanChange: { advice: "Find something that people can change. Otherwise tell them, and do not ask." },
  fixedWithoutReason: { advice: "Give the reason." },
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
