import { refuse } from "../errors";
import { sumOf } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import { requireBeneficiaries } from "./beneficiaries-ready";
import type { ContractDraft, ContractTerms, PlacedShare, SentShare } from "./contract-terms";
import type { ContractedProject, ContractYear } from "./contracted-project";

/** A contract to be signed on one đề án, which is held. */
export type Signing = { readonly draft: ContractDraft; readonly project: ContractedProject; readonly today: IsoDate };

/**
 * The shares of a contract on one đề án, and the budget year they are of.
 *
 * Refuses with whatever `requireTerms` and `placeShares` refuse with, or `contract.shares-differ` where the shares are not
 * the value.
 */
export function decideContract({ draft, project, today }: Signing): {
  readonly year: BudgetYear;
  readonly shares: readonly PlacedShare[];
} {
  const { value, shares, budgetYear } = draft;
  requireTerms(draft, today);
  const year = budgetYear ?? project.startYear;
  const sent = shares.length > 0 ? shares : [{ content: null, amount: value }];
  const shared = sumOf(sent.map(({ amount }) => amount));
  if (shared !== value) refuse({ code: "contract.shares-differ", value, shared });
  return { year, shares: placeShares(project, year, sent, draft) };
}

/**
 * Whether a contract's days may stand.
 *
 * Refuses with `contract.signed-ahead` or `contract.ends-before-signed`.
 */
export function requireTerms({ signedOn, endOn }: Pick<ContractTerms, "signedOn" | "endOn">, today: IsoDate): void {
  if (signedOn > today) refuse({ code: "contract.signed-ahead", signedOn, today });
  if (endOn < signedOn) refuse({ code: "contract.ends-before-signed", signedOn, endOn });
}

/**
 * A đề án's shares of a contract, each in its place in the catalogue: of a year of the đề án, not signed before the
 * decision that gave its plan, within what is assigned and not yet under contract, everybody it helps named.
 *
 * Refuses with `contract.year-unknown`, `contract.no-plan`, `contract.year-accepted`, `contract.before-decision`, `contract.shares-required`,
 * `contract.content-unknown`, `contract.content-twice`, `contract.over-assigned`, or what `requireBeneficiaries` refuses with.
 */
export function placeShares(
  project: ContractedProject,
  year: BudgetYear,
  shares: readonly SentShare[],
  { signedOn }: Pick<ContractTerms, "signedOn">,
): readonly PlacedShare[] {
  const { code, startYear, endYear } = project;
  if (year < startYear || year > endYear) refuse({ code: "contract.year-unknown", year, startYear, endYear });
  const money = project.years.find((one) => one.year === year);
  if (!money?.decision) return refuse({ code: "contract.no-plan", project: code, year });
  if (money.accepted) refuse({ code: "contract.year-accepted", project: code, year });
  const { number, signedOn: decidedOn } = money.decision;
  if (signedOn < decidedOn) refuse({ code: "contract.before-decision", signedOn, number, decidedOn });
  const placed = shares.map((share) => placeOne(share, money));
  const twice = placed.find(({ content }, at) => placed.findIndex((one) => one.content === content) < at);
  if (twice) refuse({ code: "contract.content-twice", project: code, content: twice.content });
  const { plan, committed } = money;
  const asked = sumOf(placed.map(({ amount }) => amount));
  if (committed + asked > plan) refuse({ code: "contract.over-assigned", project: code, asked, plan, committed });
  requireBeneficiaries(project);
  return placed;
}

function placeOne({ content, amount }: SentShare, { contents }: ContractYear): PlacedShare {
  const codes = contents.map((one) => one.content);
  const [only] = contents;
  if (content === null) {
    return contents.length === 1 && only
      ? { content: only.content, item: only.item, amount }
      : refuse({ code: "contract.shares-required", contents: codes });
  }
  const found = contents.find((one) => one.content === content);
  if (!found) return refuse({ code: "contract.content-unknown", content, contents: codes });
  return { content, item: found.item, amount };
}
