import {
  CONFIDENTIAL_REASONS,
  type ConfidentialReason,
  type OrganisationSize,
} from "../../../server/domain/market.ts";
import type { Choice } from "../../components/index.ts";

export const sizes: readonly (Choice & { value: OrganisationSize; label: string })[] = [
  { value: "micro", label: "Fewer than 10 people" },
  { value: "small", label: "10 to 49 people" },
  { value: "medium", label: "50 to 249 people" },
  { value: "large", label: "250 people or more" },
];

export const sizeWords = (size: OrganisationSize) => sizes.find(({ value }) => value === size)?.label ?? "";

export const reasons: readonly (Choice & { value: ConfidentialReason })[] = (
  Object.keys(CONFIDENTIAL_REASONS) as ConfidentialReason[]
).map((value) => ({ value, label: CONFIDENTIAL_REASONS[value] }));

export const yesNo: readonly Choice[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];
