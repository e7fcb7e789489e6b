import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { uuidv7 } from "uuidv7";
import type { Ids } from "../deps.ts";

/** Crockford's alphabet: no I, L, O or U, so that nothing is mistaken when it is read aloud. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Words that could hurt, frighten or puzzle somebody who is handed them as a code. */
const UNKIND = new Set(
  (
    "abuse addict ankle army arrest attack awful battle betray blame bomb broken bullet burden cancel casino chaos " +
    "cradle crash crazy cruel crush crime cruise curse damage danger death debris decay defy demise denial deny " +
    "devote dose drama drastic drip drown drug drunk dumb dwarf endure enemy erode erupt escape evil excess exile " +
    "fat fatal fatigue fault fever fiscal fiber flee foil force fury ghost gloom gorilla grief grit guilt gun harsh " +
    "hazard horror hunt hurt idle ill insane jealous junk kidnap knife lawsuit lazy loan lonely lunar mad mask " +
    "monkey monster mutual naive nasty neither noble nerve never obey obscure odor orphan outer panic patrol peasant " +
    "pelican pig pistol poverty prison punch rabbit rebel rifle riot risk rival robot rude sad scare shed shock shoot " +
    "sick silly skull slave slim slush smoke sniff sting stove strike stupid suffer suspect tank thug toss toxic " +
    "tragic trap trash trial tribe ugly uncover uphold usage useless vague venom victim virus void vote weapon weird " +
    "wolf worry wrist wrong zero"
  ).split(" "),
);
const LONGEST_WORD = 6;
const WORDS = wordlist.filter((word) => word.length <= LONGEST_WORD && !UNKIND.has(word));

/** Ids whose short ones, which people read, are picked by `below`: a whole number from 0 and below another. */
export function createIds(below: (limit: number) => number): Ids {
  const pick = (length: number) => Array.from({ length }, () => ALPHABET[below(ALPHABET.length)]).join("");
  return {
    row: uuidv7,
    timeless: randomUUID,
    reference: () => `${pick(4)}-${pick(4)}`,
    joinCode: () => pick(6),
    code: () => Array.from({ length: 4 }, () => WORDS[below(WORDS.length)]).join(" "),
    token: () => randomBytes(32).toString("base64url"),
    salt: () => new Uint8Array(randomBytes(16)),
  };
}

export const ids: Ids = createIds((limit) => randomInt(limit));
