import type { Authority, Doors, Organisation, StaffMember } from "./types.ts";

export const authorities: readonly Authority[] = [
  { key: "marrowdale", slug: "marrowdale", name: "Marrowdale Council", part: "lead" },
  { key: "tidewick", slug: "tidewick", name: "Tidewick Council", part: "partner" },
];

export const staff: readonly StaffMember[] = [
  {
    key: "nadia",
    name: "Nadia Thorncastle",
    email: "nadia.thorncastle@example.org",
    authority: "marrowdale",
    roles: ["commissioner"],
  },
  {
    key: "desmond",
    name: "Desmond Ollerbrook",
    email: "desmond.ollerbrook@example.org",
    authority: "marrowdale",
    roles: ["facilitator"],
  },
  {
    key: "ruth",
    name: "Ruth Adeyemi-Vale",
    email: "ruth.adeyemi-vale@example.org",
    authority: "marrowdale",
    roles: ["safeguarding_lead"],
  },
  {
    key: "piotr",
    name: "Piotr Hazelwick",
    email: "piotr.hazelwick@example.org",
    authority: "marrowdale",
    roles: ["data_protection_officer"],
  },
  {
    key: "menna",
    name: "Menna Crake",
    email: "menna.crake@example.org",
    authority: "tidewick",
    roles: ["commissioner", "facilitator"],
  },
];

export const organisations: readonly Organisation[] = [
  {
    key: "lantern",
    name: "Lantern Street Carers",
    size: "micro",
    notForProfit: true,
    representative: { key: "joyce", name: "Joyce Pellowhay", email: "joyce@lantern-street.example.org" },
  },
  {
    key: "hearthside",
    name: "Hearthside Together",
    size: "small",
    notForProfit: true,
    representative: { key: "imran", name: "Imran Quillfeather", email: "imran@hearthside.example.org" },
  },
  {
    key: "oakenford",
    name: "Oakenford Community Support",
    size: "medium",
    notForProfit: true,
    representative: { key: "bethan", name: "Bethan Rooksby", email: "bethan@oakenford.example.org" },
  },
  {
    key: "meridale",
    name: "Meridale Care Group",
    size: "large",
    notForProfit: false,
    representative: { key: "stuart", name: "Stuart Vennaby", email: "stuart@meridale.example.org" },
  },
];

export const doors: Doors = {
  participant: "glenys",
  provider: "joyce",
  commissioner: "nadia",
  facilitator: "desmond",
};
