import type { Wording } from "../catalogue/wording";
import type { Fund } from "../fund";
import { type Dong, sumOf } from "../money";
import { type CapBreach, type CappedDossier, capBreaches } from "./cap-breaches";
import type { ProjectKind } from "./kind";
import { SECTION_NAMES, type SectionField, sectionsOf } from "./sections";
import type { CapInForce } from "./support-cap";
import { yearsOf } from "./years";

/** A dossier as it is checked before it is submitted. */
export type CheckedDossier = Omit<CappedDossier, "budget"> &
  Readonly<Record<"need" | "goals" | "scale" | "technology" | "effects" | "capReason", string | null>> &
  Readonly<Record<"startOn" | "endOn", string | null>> & {
    readonly fund: Fund;
    readonly kind: ProjectKind;
    readonly year: number;
    readonly endYear: number;
    readonly budget: readonly (CappedDossier["budget"][number] & { readonly year: number })[];
  };

/** A line of the checklist of files. */
type AskedFile = { readonly kind: string; readonly name: Wording };

/** What is wrong with a field, with the figures that show it. */
export type FindingFact =
  | { readonly code: "empty" }
  | { readonly code: "no-support" }
  | { readonly code: "over-cap"; readonly breach: CapBreach }
  | { readonly code: "reason-for-cap" }
  | { readonly code: "unnamed" }
  | { readonly code: "shares-differ"; readonly shared: Dong; readonly support: Dong }
  | { readonly code: "fewer-than-target"; readonly named: number; readonly target: number }
  | { readonly code: "year-without-budget"; readonly year: number }
  | { readonly code: "budget-outside-years"; readonly year: number }
  | { readonly code: "starts-before-year"; readonly year: number }
  | { readonly code: "ends-after-year"; readonly year: number }
  | { readonly code: "no-counterpart" }
  | { readonly code: "no-longer-used"; readonly name: Wording }
  | { readonly code: "file-missing"; readonly file: AskedFile }
  | { readonly code: "file-refused"; readonly file: AskedFile; readonly fileName: string; readonly virus: string }
  | { readonly code: "file-waiting"; readonly file: AskedFile; readonly fileName: string };

/** One thing to mend or to look at again. What is missing keeps the dossier from being submitted; a doubt does not. */
export type Finding = FindingFact & {
  readonly weight: "missing" | "doubtful";
  readonly section: FindingSection;
  readonly field: SectionField | "attachments";
};

/** The parts of a dossier that the check speaks of: its sections, and its files. */
export const FINDING_SECTIONS = [...SECTION_NAMES, "attachments"] as const;
export type FindingSection = (typeof FINDING_SECTIONS)[number];

/**
 * Kiểm tra trước khi trình: everything that is missing from a dossier or doubtful in it, at once, in the order of its
 * sections.
 */
export function checkDossier(dossier: CheckedDossier, caps: readonly CapInForce[]): readonly Finding[] {
  const found = [...missingIn(dossier, caps), ...doubtsAbout(dossier, caps)];
  return SECTION_NAMES.flatMap((section) => found.filter((one) => one.section === section));
}

/** What keeps the dossier from being submitted. */
export function missingFrom(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ weight }) => weight === "missing");
}

function missingIn(dossier: CheckedDossier, caps: readonly CapInForce[]): Finding[] {
  const { budget, outputs, capReason } = dossier;
  const words = (["need", "goals", "startOn", "endOn"] as const).filter((field) => !dossier[field]);
  return [
    ...words.map((field) => missing(field, { code: "empty" })),
    ...(budget.length === 0 ? [missing("budget", { code: "empty" })] : []),
    ...(budget.length > 0 && supportOf(dossier) === 0n ? [missing("budget", { code: "no-support" })] : []),
    ...(outputs.some(({ target }) => target > 0) ? [] : [missing("outputs", { code: "empty" })]),
    ...(capReason === null && capBreaches(dossier, caps).length > 0
      ? [missing("capReason", { code: "reason-for-cap" })]
      : []),
  ];
}

function doubtsAbout(dossier: CheckedDossier, caps: readonly CapInForce[]): Finding[] {
  const words = (["scale", "technology", "effects"] as const).filter((field) => !dossier[field]);
  return [
    ...words.map((field) => doubtful(field, { code: "empty" })),
    ...capBreaches(dossier, caps).map((breach) => doubtful("budget", { code: "over-cap", breach })),
    ...beneficiaryDoubts(dossier, caps),
    ...yearDoubts(dossier),
  ];
}

function beneficiaryDoubts(dossier: CheckedDossier, caps: readonly CapInForce[]): Finding[] {
  const { beneficiaries, budget, outputs } = dossier;
  const support = supportOf(dossier);
  const counted = caps.filter((cap) => cap.perBeneficiary && budget.some(({ item }) => item === cap.item));
  const named = beneficiaries.length;
  if (named === 0) return counted.length > 0 ? [doubtful("beneficiaries", { code: "unnamed" })] : [];
  const target = outputs
    .filter(({ indicator }) => counted.some(({ countedBy }) => countedBy === indicator))
    .reduce((sum, one) => sum + one.target, 0);
  const shares = beneficiaries.flatMap((one) => (one.support === null ? [] : [one.support]));
  const shared = sumOf(shares);
  const allShared = shares.length === named;
  return [
    ...(named < target ? [doubtful("beneficiaries", { code: "fewer-than-target", named, target })] : []),
    ...(shared > support || (allShared && shared !== support)
      ? [doubtful("beneficiaries", { code: "shares-differ", shared, support })]
      : []),
  ];
}

function yearDoubts({ budget, year, endYear, startOn, endOn, ...dossier }: CheckedDossier): Finding[] {
  const years = yearsOf({ year, endYear });
  const without = budget.length === 0 ? [] : years.filter((one) => !budget.some((line) => line.year === one));
  const outside = [...new Set(budget.map((line) => line.year).filter((one) => !years.includes(one)))];
  const counterpart = sumOf(budget.map((line) => line.counterpart + line.other));
  const bearsNone = counterpart === 0n && dossier.beneficiaries.length > 0 && budget.length > 0;
  return [
    ...without.map((one) => doubtful("budget", { code: "year-without-budget", year: one })),
    ...outside.map((one) => doubtful("budget", { code: "budget-outside-years", year: one })),
    ...(bearsNone ? [doubtful("budget", { code: "no-counterpart" })] : []),
    ...(startOn && startOn < `${year}-01-01` ? [doubtful("startOn", { code: "starts-before-year", year })] : []),
    ...(endOn && endOn > `${endYear}-12-31` ? [doubtful("endOn", { code: "ends-after-year", year: endYear })] : []),
  ];
}

const supportOf = ({ budget }: CheckedDossier): Dong => sumOf(budget.map(({ support }) => support));
const missing = (field: SectionField, fact: FindingFact): Finding => finding("missing", field, fact);
const doubtful = (field: SectionField, fact: FindingFact): Finding => finding("doubtful", field, fact);

function finding(weight: Finding["weight"], field: SectionField, fact: FindingFact): Finding {
  const [section = "general"] = sectionsOf([field]);
  return { ...fact, weight, section, field };
}
