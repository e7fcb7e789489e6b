import { z } from "zod";
import { longText } from "./text.ts";

/** The four points of a fair consultation. */
export const POINTS = ["formative", "information", "time", "consideration"] as const;
export type Point = (typeof POINTS)[number];

/** Why a consultation is opened with a point unmet, by point. */
export const openingReasons = z.partialRecord(z.enum(POINTS), longText);
export type OpeningReasons = z.infer<typeof openingReasons>;
