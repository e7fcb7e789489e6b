import type { ResponseKind } from "../../../server/domain/response.ts";
import type { DraftState } from "../../../server/domain/second-reading.ts";
import type { Channel, Perspective, Voice } from "../../../server/domain/speaker.ts";

export const perspectiveWords: Record<Perspective, { one: string; many: string }> = {
  lived_experience: { one: "person who uses care", many: "people who use care" },
  carer: { one: "carer", many: "carers" },
  young_person: { one: "child or young person", many: "children and young people" },
  family: { one: "family", many: "families" },
  provider: { one: "provider", many: "providers" },
  other: { one: "other person", many: "other people" },
};

export const channelWords: Record<Channel, string> = {
  online: "online",
  paper: "on paper",
  phone: "by phone",
  in_the_room: "in the room",
  imported: "gathered elsewhere",
  letter: "by letter",
  in_person: "in person",
};

export const voiceWords: Record<Voice, string> = {
  own: "for themselves",
  on_behalf: "for somebody else",
  organisation: "for an organisation",
};

/** How a decision is told to the people who asked. */
export const responseWords: Record<ResponseKind, { label: string; told: string }> = {
  accepted: { label: "Accepted", told: "We will do this." },
  partly_accepted: { label: "Partly accepted", told: "We will do part of this." },
  not_accepted: { label: "Not accepted", told: "We will not do this. Here is why." },
  already_covered: { label: "Already covered", told: "This is already in the specification." },
  out_of_scope: { label: "Out of scope", told: "This is not part of what is being bought." },
};

export const responseTone = (kind: ResponseKind) =>
  kind === "accepted" || kind === "partly_accepted" ? "agreed" : kind === "not_accepted" ? "stop" : "plain";

/** How far a response is that only staff see. */
export const draftWords: Record<DraftState, string> = {
  draft: "Draft",
  waiting: "Waiting for a second reader",
  change_asked: "A change was asked for",
  ready: "Ready: a second reader agreed",
};

export const draftTone = (state: DraftState) =>
  state === "ready" ? "agreed" : state === "change_asked" ? "stop" : "waiting";

/** "A carer, online" */
export function byWhom(perspective: Perspective, channel?: Channel): string {
  const who = perspective === "other" ? "Somebody else" : `A ${perspectiveWords[perspective].one}`;
  return channel ? `${who}, ${channelWords[channel]}` : who;
}
