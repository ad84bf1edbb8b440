import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RiskQuery } from "@/lib/domain/risk/risk";
import { getRiskSums } from "@/lib/queries/risks/get-risk-sums";
import { listRisks } from "@/lib/queries/risks/list-risks";
import { answer } from "@/lib/server/answer";
import { readRisks } from "@/lib/server/routes/risks";

export const GET = answer(readRisks, async (scope: ReadScope, query: RiskQuery) => {
  const [{ items, page, size, total, amount }, { byRisk }] = await Promise.all([
    listRisks(scope, query),
    getRiskSums(scope, query, new Date()),
  ]);
  return {
    ...{ page, size, total },
    items: items.map(({ project, ...item }) => ({ ...item, projectCode: project?.code ?? null })),
    totals: { amount: query.risk === null ? null : amount, byRisk },
  };
});
