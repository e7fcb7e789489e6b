/** What every part of the seeding needs: repeatable ids, days, and rows gathered before one write. */
import { createHash } from "node:crypto";
import type { Deps } from "../../server/deps.ts";
import type { Prisma } from "../generated/client.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Rows by table, in the order in which they must be written. */
export interface Rows {
  section: Prisma.SectionCreateManyInput[];
  question: Prisma.QuestionCreateManyInput[];
  option: Prisma.OptionCreateManyInput[];
  wording: Prisma.WordingCreateManyInput[];
  participant: Prisma.ParticipantCreateManyInput[];
  submission: Prisma.SubmissionCreateManyInput[];
  contribution: Prisma.ContributionCreateManyInput[];
  contributionText: Prisma.ContributionTextCreateManyInput[];
  contributionChoice: Prisma.ContributionChoiceCreateManyInput[];
  reading: Prisma.ReadingCreateManyInput[];
  passage: Prisma.PassageCreateManyInput[];
  passageTheme: Prisma.PassageThemeCreateManyInput[];
  threadEvent: Prisma.ThreadEventCreateManyInput[];
}

export interface Plan {
  deps: Deps;
  engagementId: string;
  rows: Rows;
  /** The same id for the same key on every seeding: a UUIDv7 whose random bits come from the key. */
  id(key: string, at?: Date): string;
  reference(key: string): string;
  bytes(key: string, length: number): Uint8Array<ArrayBuffer>;
  /** The time so many days from the day of seeding, at a time of day that the key decides. */
  day(offset: number, key?: string): Date;
  minutesAgo(minutes: number): Date;
  /** The calendar day, for dates without a time. */
  date(offset: number): Date;
}

export function makePlan(deps: Deps): Plan {
  const now = deps.clock();
  const midnight = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
  const hash = (key: string) => createHash("sha256").update(key).digest();
  const id: Plan["id"] = (key, at = midnight) => {
    const bytes = Buffer.concat([Buffer.alloc(6), hash(key).subarray(0, 10)]);
    bytes.writeUIntBE(at.getTime(), 0, 6);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };
  return {
    deps,
    engagementId: id("engagement"),
    rows: {
      section: [],
      question: [],
      option: [],
      wording: [],
      participant: [],
      submission: [],
      contribution: [],
      contributionText: [],
      contributionChoice: [],
      reading: [],
      passage: [],
      passageTheme: [],
      threadEvent: [],
    },
    id,
    reference(key) {
      const letters = [...hash(`reference ${key}`).subarray(0, 8)]
        .map((byte) => ALPHABET[byte % 32])
        .join("");
      return `${letters.slice(0, 4)}-${letters.slice(4)}`;
    },
    bytes: (key, length) => new Uint8Array(hash(key).subarray(0, length)),
    day(offset, key) {
      // Between 7:00 and 23:00, so that nobody seems to answer at four in the morning by the dozen.
      const minute = key ? 420 + (hash(`time ${key}`).readUInt16BE(0) % 960) : 540;
      const at = new Date(midnight.getTime() + offset * DAY + minute * MINUTE);
      return offset <= 0 && at > now ? new Date(now.getTime() - MINUTE) : at;
    },
    minutesAgo: (minutes) => new Date(now.getTime() - minutes * MINUTE),
    date: (offset) => new Date(midnight.getTime() + offset * DAY),
  };
}
