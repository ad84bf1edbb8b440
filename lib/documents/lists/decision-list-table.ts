import type { Fund } from "@/lib/domain/fund";
import type { Dong } from "@/lib/domain/money";
import type { DecisionKind } from "@/lib/domain/plan/decision";
import type { DecisionState } from "@/lib/domain/plan/decision-state";
import type { ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { wordsOf } from "../words";

/** A decision as it is listed. */
export type ListedDecision = {
  readonly id: string;
  readonly fund: Fund;
  readonly year: number;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly lines: number;
  readonly amount: Dong;
};

/** A page of them, and the sum over all that match. */
type DecisionList = { readonly items: readonly ListedDecision[]; readonly totals: { readonly amount: Dong } };

/** Plan decisions, drafts among them; each opens as what it is. The sum is of what is issued, unless a state is asked for. */
export function decisionListTable(
  { items: decisions, totals }: DecisionList,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const { draft: words, kinds } = wordsOf(locale).plans;
  return {
    ...{ name: "plan-decisions", title: words.listTitle, about, notes: [words.totalsNote] },
    totals: [
      {
        ...{ key: "total", level: "total" },
        values: [words.totalIssued, null, null, null, null, null, null, totals.amount],
      },
    ],
    columns: [
      { key: "number", label: words.number, kind: "text", head: true },
      { key: "state", label: words.state, kind: "text" },
      { key: "kind", label: words.kind, kind: "text" },
      { key: "fund", label: words.fund, kind: "text" },
      { key: "year", label: words.year, kind: "text", firm: true },
      { key: "signedOn", label: words.signedOn, kind: "day" },
      { key: "lines", label: words.lines, kind: "count" },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ],
    rows: decisions.map(({ id, state, ...decision }) => ({
      key: id,
      values: [
        ...[
          decision.number ?? words.noNumber,
          words.states[state],
          kinds[decision.kind],
          columnName(decision.fund, locale),
        ],
        ...[String(decision.year), decision.signedOn, decision.lines, decision.amount],
      ],
      links: { number: state === "ISSUED" ? `/plans/decisions/${id}` : `/plans/decisions/${id}/draft` },
      marks: { state: state === "ISSUED" ? "official" : "provisional" },
    })),
  };
}
