import type { Named, Wording } from "../catalogue/wording";
import { refuse } from "../errors";
import type { BudgetYear, IsoDate } from "../period/period";
import type { CheckedResult } from "./steps-together";

/** Kết quả của một chỉ tiêu at acceptance; `reason` says why it stays below its target. */
export type AcceptedOutput = { readonly indicator: string; readonly achieved: bigint; readonly reason: string | null };

/** Who took part in accepting, with their post. */
export type AcceptanceMember = { readonly name: string; readonly post: string | null };

/** What is said of an acceptance besides its day and outputs (biên bản nghiệm thu cơ sở). */
export type AcceptanceMinutes = {
  readonly number: string | null;
  readonly conclusion: string | null;
  readonly members: readonly AcceptanceMember[];
};

/** Nghiệm thu of a budget year as it is recorded. */
export type AcceptanceTaking = AcceptanceMinutes & {
  /** The day of acceptance. */
  readonly on: IsoDate;
  /** The budget year; null leaves it to the first year that has a contract and is not accepted yet. */
  readonly year: BudgetYear | null;
  readonly outputs: readonly AcceptedOutput[];
  /** Whether an output below its target must say why: a form asks for it, another system may leave it out. */
  readonly asksWhy: boolean;
};

/** What an acceptance is decided on: the đề án's years, the contracts, targets and acceptances they have. */
export type AcceptanceStanding = {
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
  readonly contracts: readonly { readonly year: BudgetYear; readonly number: string; readonly signedOn: IsoDate }[];
  readonly targets: readonly { readonly year: BudgetYear; readonly indicator: string; readonly target: bigint }[];
  readonly acceptedYears: readonly BudgetYear[];
};

/** What else an acceptance is decided by: the day it is recorded, and the indicators of the catalogue. */
export type AcceptanceContext = { readonly today: IsoDate; readonly indicators: ReadonlySet<string> };

/** A đề án under way that waits for its acceptance: of which budget year, under which contracts, with which targets. */
export type ProjectToAccept = {
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly year: BudgetYear;
  readonly contracts: readonly string[];
  readonly targets: readonly { readonly indicator: Named & { readonly unit: Wording }; readonly target: bigint }[];
};

/** One of several acceptances as their page tells of it: what would become of it, or became, and in words why not. */
export type CheckedAcceptance = CheckedResult & { readonly on: IsoDate };

/** The budget year an acceptance is of, where nothing says which. */
export function yearToAccept({ contracts, acceptedYears, endYear }: AcceptanceStanding): BudgetYear {
  const open = contracts.map(({ year }) => year).filter((year) => !acceptedYears.includes(year));
  return open.length > 0 ? Math.min(...open) : endYear;
}

/** Whether an acceptance is of the đề án's last year, which moves it. */
export function endsProject({ year }: Pick<AcceptanceTaking, "year">, standing: AcceptanceStanding): boolean {
  return (year ?? yearToAccept(standing)) === standing.endYear;
}

/**
 * The year an acceptance is of, and its outputs: targets that are not spoken of count as not reached.
 *
 * Refuses with `acceptance.other-year`, `acceptance.year-accepted`, `acceptance.years-open` where an earlier year's
 * contract is not accepted yet, `acceptance.in-future`, `acceptance.before-contract`, `acceptance.indicator-unknown`
 * or `acceptance.reason-missing`.
 */
export function decideAcceptance(
  taking: AcceptanceTaking,
  standing: AcceptanceStanding,
  { today, indicators }: AcceptanceContext,
): { readonly year: BudgetYear; readonly outputs: readonly AcceptedOutput[] } {
  const { on, outputs, asksWhy } = taking;
  const { startYear, endYear, contracts, acceptedYears } = standing;
  const year = taking.year ?? yearToAccept(standing);
  if (year < startYear || year > endYear) refuse({ code: "acceptance.other-year", year, startYear, endYear });
  if (acceptedYears.includes(year)) refuse({ code: "acceptance.year-accepted", year });
  const open = contracts.map((one) => one.year).filter((one) => one !== year && !acceptedYears.includes(one));
  if (year === endYear && open.length > 0) refuse({ code: "acceptance.years-open", year: Math.min(...open) });
  if (on > today) refuse({ code: "acceptance.in-future", on, today });
  const late = contracts.find((contract) => contract.year === year && contract.signedOn > on);
  if (late) {
    refuse({ code: "acceptance.before-contract", on, signedOn: late.signedOn, contractNumber: late.number });
  }
  for (const [at, { indicator }] of outputs.entries()) {
    if (!indicators.has(indicator)) {
      refuse({ code: "acceptance.indicator-unknown", field: `outputs.${at}.indicator`, indicator });
    }
  }
  const targets = standing.targets.filter((one) => one.year === year);
  if (asksWhy) requireReasons(outputs, targets);
  const silent = targets.filter(({ indicator }) => !outputs.some((one) => one.indicator === indicator));
  const missed = silent.map(({ indicator }): AcceptedOutput => ({ indicator, achieved: 0n, reason: null }));
  return { year, outputs: [...outputs, ...missed] };
}

function requireReasons(outputs: readonly AcceptedOutput[], targets: AcceptanceStanding["targets"]): void {
  for (const [at, { indicator, achieved, reason }] of outputs.entries()) {
    const target = targets.find((one) => one.indicator === indicator)?.target ?? 0n;
    if (achieved < target && reason === null) {
      refuse({ code: "acceptance.reason-missing", field: `outputs.${at}.reason`, indicator, target, achieved });
    }
  }
}
