import { publicPool } from "@/lib/db/pools";
import type { ExecutionQuery, ExecutionRequest } from "@/lib/domain/figures/execution-query";
import { scopeCode } from "@/lib/domain/figures/execution-query";
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
import { DOCUMENTS_NOW, DOCUMENTS_PAST } from "./documents-sql";
import { getExecution } from "./get-execution";

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
  const execution = await getExecution(request, language);
  if (execution === null) return null;
  const [documents, nation, unfiltered] = await Promise.all([
    getSourceDocuments(execution.query, language),
    needsNation(measure) ? getExecution({ ...execution.query, scope: { kind: "nation" } }, language) : null,
    needsUnfiltered(execution.query, measure) ? getExecution({ ...execution.query, content: null }, language) : null,
  ]);
  return explain({ execution, nation, unfiltered, part, documents }, measure, column);
}

type List<T> = readonly (Omit<T, "amount"> & { readonly amount: string })[] | null;
type DocumentsRow = {
  readonly decisions: List<SourceDecision>;
  readonly releases: List<SourceRelease>;
  readonly contracts: List<SourceMonth>;
  readonly vouchers: List<SourceMonth>;
  readonly reports: List<SourceReport>;
};

async function getSourceDocuments(query: ExecutionQuery, language: Language): Promise<SourceDocuments> {
  const { scope, year, through, basis, content, asOf } = query;
  const values = [scope.kind, scopeCode(scope), year, through, basis, content, language];
  const { rows } = await publicPool().query<DocumentsRow>(
    asOf === null ? { ...DOCUMENTS_NOW, values } : { ...DOCUMENTS_PAST, values: [...values, asOf] },
  );
  const [row] = rows;
  return {
    decisions: amounts(row?.decisions),
    releases: amounts(row?.releases),
    contracts: amounts(row?.contracts),
    vouchers: amounts(row?.vouchers),
    reports: amounts(row?.reports),
  };
}

function amounts<Row extends { readonly amount: string }>(list: readonly Row[] | null | undefined) {
  return (list ?? []).map((row) => ({ ...row, amount: BigInt(row.amount) }));
}
