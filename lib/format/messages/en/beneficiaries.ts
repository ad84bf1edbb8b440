import type { Translated } from "../translated";
import type { beneficiaries as vi } from "../vi/beneficiaries";

/** Words of the register of beneficiaries. */
export const beneficiaries: Translated<typeof vi> = {
  title: "Beneficiaries",
  lead: "Establishments that were or will be supported, as far as you may see them. Amounts count projects that were assigned and not stopped.",
  filters: "Filter beneficiaries",
  search: "Name or tax code",
  apply: "Filter",
  clear: "Clear filters",
  anyUnit: "All",
  empty: "There is no such beneficiary",
  name: "Name",
  kind: "Kind",
  kinds: { ENTERPRISE: "Enterprise", COOPERATIVE: "Cooperative", HOUSEHOLD: "Household business" },
  taxCode: "Tax code",
  noTaxCode: "no tax code yet",
  checkDigit: "the check digit does not match",
  address: "Address",
  unit: "Province",
  times: "Projects",
  amount: "Support received",
  entries: "As it was written",
  given: "Support through the years, both funds",
  project: "Project",
  code: "Project code",
  fund: "Fund",
  years: "Years",
  state: "State",
  support: "Support",
  received: "Received through {count} projects",
  receivedNote:
    "The total counts projects that were assigned and not stopped; drafts and those under appraisal are not in it.",
  elsewhere: "In other provinces: supported {count} times, {amount}.",
  nowhereElse: "Not supported in any other province.",
  doubles: "May be supported twice",
  doublesNote:
    "Signs to check, which stop neither submission nor appraisal. Compared within the province, among projects no more than two years apart.",
  why: "Signs",
  reasons: {
    "same-tax-code": "same tax code",
    "near-name": "like name",
    "same-address": "same address",
    "overlapping-years": "same years",
    "other-fund": "other fund",
  },
  none: "No project supports it yet.",
};
