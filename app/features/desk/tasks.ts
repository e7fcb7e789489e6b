import type { EngagementDesk } from "./engagement-desk.ts";

/** Something that waits, as a link that says what to do: the number stands inside its sentence. */
export interface Task {
  href: string;
  before: string;
  count: number;
  after: string;
}

type Waiting = Pick<
  EngagementDesk,
  "slug" | "waiting" | "responses" | "next" | "easyReadMissing" | "activities" | "may"
>;

/** What waits in an engagement for somebody who may do it, in the order in which it is best done. */
export function tasksOf(desk: Waiting): Task[] {
  const { slug, waiting, responses, next, easyReadMissing, activities, may } = desk;
  const here = `/desk/${slug}`;
  const task = (href: string, before: string, count: number, one: string, many: string): Task => ({
    href: `${here}/${href}`,
    before,
    count,
    after: count === 1 ? one : many,
  });
  const sessions = activities.flatMap(({ liveSessions }) => liveSessions);
  const all: (Task | false)[] = [
    ...sessions.map(
      ({ id, title, notesWaiting }) =>
        may.facilitate &&
        task(`live/${id}`, "Look at", notesWaiting, `note of “${title}”`, `notes of “${title}”`),
    ),
    ...activities.map(
      ({ slug: activity, title, statementsWaiting }) =>
        may.showStatements &&
        task(
          `workshop/${activity}`,
          "Look at",
          statementsWaiting,
          `new sentence in “${title}”`,
          `new sentences in “${title}”`,
        ),
    ),
    ...activities.map(
      ({ slug: activity, title, clarificationsWaiting }) =>
        may.manageMarket &&
        task(
          `market/${activity}`,
          "Answer",
          clarificationsWaiting,
          `question from providers in “${title}”`,
          `questions from providers in “${title}”`,
        ),
    ),
    task(
      "contributions?show=unread",
      "Read",
      waiting.unread,
      "contribution that nobody has read",
      "contributions that nobody has read",
    ),
    task(
      "contributions?show=untyped",
      "Type out",
      waiting.untyped,
      "recording or letter that cannot be read before",
      "recordings and letters that cannot be read before",
    ),
    may.respond &&
      task(
        "contributions?response=none",
        "Answer",
        waiting.unanswered,
        "contribution without a response",
        "contributions without a response",
      ),
    may.respond &&
      task(
        "responses#for-me",
        "Read",
        responses.toRead,
        "draft response as its second reader",
        "draft responses as their second reader",
      ),
    may.respond &&
      task(
        "responses#change-asked",
        "Change",
        responses.toChange,
        "draft response as its reader asked",
        "draft responses as their readers asked",
      ),
    may.respond &&
      task(
        "responses#ready",
        "Publish",
        responses.toPublish,
        "response that a second reader agreed to",
        "responses that a second reader agreed to",
      ),
    may.respond &&
      task("responses", "Find a second reader for", responses.unread, "draft response", "draft responses"),
    may.publishVersion &&
      task("publish", "Name a source for", next.blocked, "changed clause", "changed clauses"),
    may.publishVersion &&
      next.blocked === 0 &&
      task(
        "publish",
        `Publish version ${next.label} with`,
        next.changed,
        "changed clause",
        "changed clauses",
      ),
    may.design &&
      task(
        "easy-read",
        "Write",
        easyReadMissing,
        "part of the front page in Easy Read",
        "parts of the front page in Easy Read",
      ),
  ];
  return all.filter((one): one is Task => one !== false && one.count > 0);
}
