import { fold } from "../fold";
import type { RowReader } from "../row-reader";
import type { ProjectColumn } from "./column";
import type { ProjectRow } from "./read-row";

type Money = ProjectRow["money"];
type Once = Omit<ProjectRow, "money" | "beneficiary" | "output">;

/** One đề án of a sheet: what its first row says, and what all its rows add. */
export type DraftOfRows = Once & {
  /** The row it begins in. */
  readonly row: number;
  readonly budget: readonly (Money & { readonly item: string })[];
  readonly beneficiaries: readonly NonNullable<ProjectRow["beneficiary"]>[];
  readonly outputs: readonly NonNullable<ProjectRow["output"]>[];
};

type Growing = Once & {
  readonly row: number;
  readonly budget: Map<string, Money>;
  readonly beneficiaries: Map<string, NonNullable<ProjectRow["beneficiary"]>>;
  readonly outputs: Map<string, NonNullable<ProjectRow["output"]>>;
};

const SAME = ["title", "fund", "year", "kind", "content", "implementingUnit", "startOn", "endOn"] as const;

/** What makes two rows without a code the same đề án: its province, fund, year and title. */
export function sameDraft({ unitId, fund, year, title }: Pick<Once, "unitId" | "fund" | "year" | "title">): string {
  return `${unitId} ${fund} ${year} ${fold(title)}`;
}

/** Gathers the rows of a sheet into đề án: by code, and without one by province, fund, year and title. */
export class DraftsOfRows {
  readonly #drafts = new Map<string, Growing>();

  /** Adds a row to its đề án; what contradicts the first row is refused. */
  add(reader: RowReader<ProjectColumn>, number: number, row: ProjectRow): void {
    const { money, beneficiary, output, ...once } = row;
    const key = row.code === null ? sameDraft(row) : `code ${fold(row.code)}`;
    const begun = this.#drafts.get(key);
    const draft: Growing = begun ?? {
      ...{ ...once, row: number },
      ...{ budget: new Map(), beneficiaries: new Map(), outputs: new Map() },
    };
    for (const field of begun ? SAME : []) {
      if (draft[field] !== row[field]) reader.refuse("differs-from-row", field, `${draft.row}`);
    }
    addMoney(draft.budget, row.item, money);
    if (beneficiary) {
      const name = `${beneficiary.taxCode} ${fold(beneficiary.name)}`;
      if (!draft.beneficiaries.has(name)) draft.beneficiaries.set(name, beneficiary);
    }
    if (output) {
      const said = draft.outputs.get(output.indicator);
      if (said && said.target !== output.target) reader.refuse("differs-from-row", "target", `${draft.row}`);
      else draft.outputs.set(output.indicator, output);
    }
    this.#drafts.set(key, draft);
  }

  all(): DraftOfRows[] {
    return [...this.#drafts.values()].map(({ budget, beneficiaries, outputs, ...once }) => ({
      ...once,
      budget: [...budget].map(([item, money]) => ({ item, ...money })),
      beneficiaries: [...beneficiaries.values()],
      outputs: [...outputs.values()],
    }));
  }
}

function addMoney(budget: Map<string, Money>, item: string, { support, counterpart, other }: Money): void {
  const had = budget.get(item) ?? { support: 0n, counterpart: 0n, other: 0n };
  const sum = {
    support: had.support + support,
    counterpart: had.counterpart + counterpart,
    other: had.other + other,
  };
  if (sum.support + sum.counterpart + sum.other > 0n) budget.set(item, sum);
}
