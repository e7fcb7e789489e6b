import type { Contribution, Submission } from "../types.ts";
import { whatMattersAnswers } from "../what-matters.ts";
import { firstOnline } from "./first-online.ts";
import { firstPaperAndPhone } from "./first-paper-and-phone.ts";
import { firstRoomAndImported } from "./first-room-and-imported.ts";
import { letterByHand } from "./letter-by-hand.ts";
import { longAndShort } from "./long-and-short.ts";
import { secondRound } from "./second-round.ts";
import { youngAndFamilies } from "./young-and-families.ts";

export const submissions: readonly Submission[] = [
  ...firstOnline,
  ...firstPaperAndPhone,
  ...firstRoomAndImported,
  ...secondRound,
  ...longAndShort,
  ...letterByHand,
  ...whatMattersAnswers,
  ...youngAndFamilies,
];

export const contributions: readonly Contribution[] = submissions.flatMap(({ key, answers, ...sent }) =>
  answers.map((answer) => ({
    ...sent,
    ...answer,
    submission: key,
    language: sent.language ?? "en",
    format: sent.format ?? "standard",
    themes: answer.themes ?? [],
    approved: answer.approved ?? false,
  })),
);
