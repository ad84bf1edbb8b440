import { FUNDS, type Fund } from "../fund";

/** What a request changes: tên, đơn vị thực hiện, đơn vị thụ hưởng, địa điểm, thời gian, quy mô, chỉ tiêu, kinh phí, ngừng. */
export const CHANGES = [
  ...(["NAME", "UNIT", "BENEFICIARY", "PLACE", "TIME"] as const),
  ...(["SCOPE", "OUTPUT", "MONEY", "STOP"] as const),
] as const;
export type Change = (typeof CHANGES)[number];

/** Whether a change stays within what was decided, or goes to whoever decided it. */
export const LEVELS = ["MINOR", "MAJOR"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What changes decides who decides (domain §5): of the national fund the Cục or the Ministry, of a province's own the Sở
 * or the UBND. Within the scope is minor; objective, scope, outputs, money and stopping are major.
 */
const LEVEL: Readonly<Record<Change, Level>> = {
  ...{ NAME: "MINOR", UNIT: "MINOR", BENEFICIARY: "MINOR", PLACE: "MINOR", TIME: "MINOR" },
  ...{ SCOPE: "MAJOR", OUTPUT: "MAJOR", MONEY: "MAJOR", STOP: "MAJOR" },
};

/** Changes that go to whoever decided the đề án. */
export const MAJOR_CHANGES = CHANGES.filter((change) => LEVEL[change] === "MAJOR");

/** The rows of the database's table of the same. */
export function adjustmentRules(): { readonly change: Change; readonly fund: Fund; readonly level: Level }[] {
  return CHANGES.flatMap((change) => FUNDS.map((fund) => ({ change, fund, level: LEVEL[change] })));
}

/** Who decides a request: at the level of its weightiest change. */
export function levelOf(lines: readonly { readonly change: Change }[]): Level {
  return lines.some(({ change }) => LEVEL[change] === "MAJOR") ? "MAJOR" : "MINOR";
}

/** The values of each change by their names; each is a text as it is kept, or null where the dossier says nothing. */
export const CHANGE_FIELDS = {
  NAME: ["title"],
  UNIT: ["implementingUnit"],
  BENEFICIARY: ["name", "taxCode", "address", "kind", "support"],
  PLACE: ["commune"],
  TIME: ["startOn", "endOn"],
  SCOPE: ["goals", "scale"],
  OUTPUT: ["target"],
  MONEY: ["amount"],
  STOP: [],
} as const satisfies Record<Change, readonly string[]>;

export type ChangeField = (typeof CHANGE_FIELDS)[Change][number];

/** Changes that are agreed and not applied: money waits for a plan decision, stopping is a step of its own. */
export const NOT_APPLIED: readonly Change[] = ["MONEY", "STOP"];
