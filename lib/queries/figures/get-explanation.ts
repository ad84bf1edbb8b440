import { HeldAnswers, type ReadUnder } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import { explain, needsNation, needsUnfiltered } from "@/lib/domain/figures/explain";
import type {
  Explanation,
  SourceDecision,
  SourceDocuments,
  SourceMonth,
  SourceRelease,
  SourceReport,
} from "@/lib/domain/figures/explanation";
import type { Measure } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import type { Language } from "@/lib/domain/language";
import type { IsoDate } from "@/lib/domain/period/period";
import { nameOn } from "@/lib/domain/territory/unit-names";
import { DOCUMENTS_NOW, DOCUMENTS_PAST } from "./documents-sql";
import { getComposedView, getExecution, viewKey } from "./get-execution";
import { countedUnits, type ReadView } from "./read-view";

const MOST_VIEWS = 100;
const documentsOf = new HeldAnswers<SourceDocuments>(MOST_VIEWS);

/**
 * How one figure of a view is computed, with the rows and documents behind it as the public sees them.
 * `part` is a province or region of the scope whose share of it is asked for.
 * Null when the scope names a province that never was, or the view has no such column or part.
 */
export async function getExplanation(
  request: ExecutionRequest,
  measure: Measure,
  column: FundColumn,
  language: Language = "vi",
  part: string | null = null,
): Promise<Explanation | null> {
  const composed = await getComposedView(request, language);
  if (composed === null) return null;
  const { read, execution } = composed;
  const [documents, nation, unfiltered] = await Promise.all([
    documentsOf.get(viewKey(request, language), () => readSourceDocuments(read)),
    needsNation(measure) ? getExecution({ ...execution.query, scope: { kind: "nation" } }, language) : null,
    needsUnfiltered(execution.query, measure) ? getExecution({ ...execution.query, content: null }, language) : null,
  ]);
  return explain({ execution, nation, unfiltered, part, documents }, measure, column);
}

type Unnamed<T> = Omit<T, "amount" | "unit"> & { readonly amount: string };
type List<T> = readonly Unnamed<T>[] | null;
type ListWithUnit<T, Unit> = readonly (Unnamed<T> & { readonly unit: Unit })[] | null;
type DocumentsRow = {
  readonly version: string;
  readonly decisions: ListWithUnit<SourceDecision, string | null>;
  readonly releases: List<SourceRelease>;
  readonly contracts: List<SourceMonth>;
  readonly vouchers: List<SourceMonth>;
  readonly paidLater: List<SourceMonth>;
  readonly reports: ListWithUnit<SourceReport, string>;
};

async function readSourceDocuments({ reference, view }: ReadView): Promise<ReadUnder<SourceDocuments>> {
  const { year, through, asOf } = view.query;
  const values = [year, through, countedUnits(view), view.items, view.sameDay];
  const { rows } = await publicPool().query<DocumentsRow>(
    asOf === null ? { ...DOCUMENTS_NOW, values } : { ...DOCUMENTS_PAST, values: [...values, asOf] },
  );
  const [row] = rows;
  if (!row) throw new Error("a statement of aggregates gives exactly one row");
  const named = (unitId: string, day: IsoDate) => nameOn(reference.territory, unitId, day);
  return {
    version: row.version,
    answer: {
      decisions: amounts(row.decisions).map((one) => ({
        ...one,
        unit: one.unit === null ? null : named(one.unit, one.signedOn),
      })),
      releases: amounts(row.releases),
      contracts: amounts(row.contracts),
      vouchers: amounts(row.vouchers),
      paidLater: amounts(row.paidLater),
      reports: amounts(row.reports).map((one) => ({ ...one, unit: named(one.unit, one.certifiedOn) })),
    },
  };
}

function amounts<Row extends { readonly amount: string }>(list: readonly Row[] | null | undefined) {
  return (list ?? []).map((row) => ({ ...row, amount: BigInt(row.amount) }));
}
