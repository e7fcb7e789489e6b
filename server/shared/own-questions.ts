import type { Prisma } from "../../prisma/generated/client.ts";

/** The questions of an activity's own pages. Those of its live polls are asked in the room, and stand behind them. */
export const ownQuestions = { poll: { is: null } } satisfies Prisma.QuestionWhereInput;
