/**
 * Who may do what. `can` is asked inside the use-case, on freshly loaded state; queries hand
 * its verdicts to the screens, so that the interface never guesses.
 */
export const ROLES = ["commissioner", "facilitator", "safeguarding_lead", "data_protection_officer"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who works in engagements: with drafts, and with every contribution. A safeguarding lead gets disclosures
 * outside that workspace, and a data protection officer acts on requests: neither comes in by their role.
 */
const WORKSPACE_ROLES: readonly Role[] = ["commissioner", "facilitator"];

export interface Actor {
  /** Somebody signed in: staff of an authority, of a provider, or both. */
  person: {
    id: string;
    memberships: readonly { authorityId: string; role: Role }[];
    organisationIds: readonly string[];
  } | null;
  /** Somebody taking part under a code, on this device. */
  participant: { id: string; engagementId: string; deviceId: string } | null;
}

export const NOBODY: Actor = { person: null, participant: null };

/** What a permission is asked about. Every field that a rule needs and that is missing means no. */
export interface Subject {
  engagementId?: string;
  /** Authorities that joined the engagement. */
  authorityIds?: readonly string[];
  leadAuthorityId?: string;
  published?: boolean;
  participantId?: string | null;
  organisationId?: string | null;
}

/** The authorities in whose engagements the actor works. */
export function workplaces(actor: Actor): string[] {
  const memberships = actor.person?.memberships ?? [];
  return memberships
    .filter(({ role }) => WORKSPACE_ROLES.includes(role))
    .map(({ authorityId }) => authorityId);
}

/** The authorities whose safeguarding lead the actor is. */
export function safeguardedBy(actor: Actor): string[] {
  const memberships = actor.person?.memberships ?? [];
  return memberships.filter(({ role }) => role === "safeguarding_lead").map(({ authorityId }) => authorityId);
}

type Rule = (actor: Actor, subject: Subject) => boolean;

const holds =
  (...roles: Role[]): Rule =>
  (actor, subject) =>
    actor.person?.memberships.some(
      (membership) =>
        roles.includes(membership.role) && subject.authorityIds?.includes(membership.authorityId),
    ) ?? false;

const anyone: Rule = () => true;
const signedIn: Rule = (actor) => actor.person !== null;
const commissioner = holds("commissioner");
const staff = holds(...WORKSPACE_ROLES);
const anyCommissioner: Rule = (actor) =>
  actor.person?.memberships.some((membership) => membership.role === "commissioner") ?? false;
const anyStaff: Rule = (actor) => (actor.person?.memberships.length ?? 0) > 0;
const published: Rule = (actor, subject) => subject.published === true || staff(actor, subject);
const themselves: Rule = (actor, subject) =>
  actor.participant !== null && actor.participant.id === subject.participantId;
const takingPart: Rule = (actor, subject) =>
  actor.participant !== null && actor.participant.engagementId === subject.engagementId;
const forOrganisation: Rule = (actor, subject) =>
  actor.person !== null &&
  subject.organisationId != null &&
  actor.person.organisationIds.includes(subject.organisationId);
const leadCommissioner: Rule = (actor, subject) =>
  actor.person?.memberships.some(
    (membership) => membership.role === "commissioner" && membership.authorityId === subject.leadAuthorityId,
  ) ?? false;

const anySafeguardingLead: Rule = (actor) => safeguardedBy(actor).length > 0;

const RULES = {
  /** Read what is public: front pages, published versions, "you said, we did". */
  "public.read": published,
  "account.read": anyone,
  "desk.read": anyStaff,
  "engagement.create": anyCommissioner,
  "engagement.read": staff,
  "engagement.manage": commissioner,
  "specification.import": commissioner,
  "activity.design": commissioner,
  "submission.begin": published,
  "submission.own": themselves,
  /** Type in what came on paper, by letter, by phone or in person. */
  "submission.type-in": staff,
  "contribution.read": staff,
  "contribution.import": commissioner,
  "contribution.export": commissioner,
  "contribution.theme": commissioner,
  "words.approve": commissioner,
  "response.record": commissioner,
  "results.publish": commissioner,
  "safeguarding.raise": staff,
  "safeguarding.list": anySafeguardingLead,
  "safeguarding.read": holds("safeguarding_lead"),
  "clause.revise": commissioner,
  "version.publish": leadCommissioner,
  "live.join": published,
  "live.take-part": takingPart,
  "live.facilitate": staff,
  "statement.read": published,
  "statement.take-part": published,
  "statement.show": staff,
  "statement.merge": staff,
  "outcome.agree": commissioner,
  "market.read": published,
  "market.register": signedIn,
  "market.take-part": forOrganisation,
  "market.manage": commissioner,
  "confidential.read": leadCommissioner,
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof RULES;

/** May this actor do this to that? */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return RULES[action](actor, subject);
}
