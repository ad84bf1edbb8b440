import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { PAPER_KINDS } from "@/lib/domain/contract/contract-detail";
import { FUNDS } from "@/lib/domain/fund";
import type {
  ContractList,
  ContractQuery,
  ContractSort,
  ContractSortKey,
  ListedContract,
} from "@/lib/domain/ledger/contract-query";
import { Parameters } from "../parameters";
import { contractConditions } from "./contract-conditions";

/** What counts as committed, each in its month: a share by its contract, and what a paper adds to it or takes from it. */
const SOURCE = `
  (SELECT s.id, s.id AS share_id, NULL::text AS paper_kind, NULL::text AS paper_number, c.signed_on, s.amount AS value, b.disbursed
   FROM contract_share s JOIN contract c ON c.id = s.contract_id JOIN contract_share_balance b ON b.share_id = s.id
   UNION ALL
   SELECT l.id, l.share_id, a.kind::text, a.number, a.signed_on, l.signed_amount, 0
   FROM contract_paper_line l JOIN contract_paper a ON a.id = l.paper_id) f
  JOIN contract_share s ON s.id = f.share_id
  JOIN contract c ON c.id = s.contract_id
  JOIN contract_standing n ON n.contract_id = c.id
  JOIN project p ON p.id = s.project_id
  LEFT JOIN admin_unit_version u ON u.unit_id = c.unit_id AND daterange(u.valid_from, u.valid_to) @> c.signed_on
  LEFT JOIN content_version t
    ON t.content_code = s.content_code AND daterange(t.valid_from, t.valid_to) @> c.signed_on`;

const contractRow = z.object({
  id: z.string(),
  contract_id: z.string(),
  number: z.string(),
  paper_kind: z.enum(PAPER_KINDS).nullable(),
  paper_number: z.string().nullable(),
  signed_on: z.string(),
  end_on: z.string().nullable(),
  budget_year: z.number(),
  fund: z.enum(FUNDS),
  unit_id: z.string(),
  unit_name: z.string().nullable(),
  project_code: z.string(),
  project_title: z.string(),
  content_code: z.string(),
  short_vi: z.string().nullable(),
  short_en: z.string().nullable(),
  value: z.bigint(),
  disbursed: z.bigint(),
});
const totalsRow = z.object({ total: z.bigint(), value: z.bigint(), disbursed: z.bigint() });

const ORDERS: Record<ContractSortKey, string> = {
  signedOn: "f.signed_on",
  endOn: "n.end_on",
  number: "c.number",
  value: "f.value",
  disbursed: "f.disbursed",
  project: "p.code",
  unit: "u.name",
};

/** One page of the contracts this reader may see, by đề án and content, and the sums over all that were found. */
export function listContracts(scope: ReadScope, query: ContractQuery): Promise<ContractList> {
  const { page, size } = query;
  const bound = new Parameters();
  const conditions = contractConditions(query, bound);
  const filters = [...bound.values];
  const skipped = bound.add((page - 1) * size, "integer");
  const shown = bound.add(size, "integer");
  return reading(scope, async (tx) => {
    const listed = `
      SELECT f.id, c.id AS contract_id, c.number, f.paper_kind, f.paper_number, f.signed_on::text AS signed_on, n.end_on::text AS end_on, s.budget_year, s.fund, c.unit_id,
             u.name AS unit_name, p.code AS project_code, p.title AS project_title, s.content_code, t.short_vi,
             t.short_en, f.value, f.disbursed
      FROM ${SOURCE} ${conditions} ORDER BY ${orderOf(query.sort)} OFFSET ${skipped} LIMIT ${shown}`;
    const rows = z.array(contractRow).parse(await tx.$queryRaw(boundTo({ text: listed, values: bound.values })));
    const sums = `
      SELECT count(*) AS total, coalesce(sum(f.value), 0)::bigint AS value,
             coalesce(sum(f.disbursed), 0)::bigint AS disbursed
      FROM ${SOURCE} ${conditions}`;
    const [found] = z.array(totalsRow).parse(await tx.$queryRaw(boundTo({ text: sums, values: filters })));
    const { total, ...totals } = found ?? { total: 0n, value: 0n, disbursed: 0n };
    return { items: rows.map(contractOf), page, size, total: Number(total), totals };
  });
}

function contractOf(row: z.infer<typeof contractRow>): ListedContract {
  const { content_code: code } = row;
  return {
    id: row.id,
    contractId: row.contract_id,
    number: row.number,
    paper: row.paper_kind && { kind: row.paper_kind, number: row.paper_number },
    signedOn: row.signed_on,
    endOn: row.end_on,
    budgetYear: row.budget_year,
    fund: row.fund,
    unitName: row.unit_name ?? row.unit_id,
    projectCode: row.project_code,
    projectTitle: row.project_title,
    content: { code, vi: row.short_vi ?? code, en: row.short_en ?? code },
    value: row.value,
    disbursed: row.disbursed,
  };
}

function orderOf(sort: ContractSort): string {
  const descending = sort.startsWith("-");
  const key = (descending ? sort.slice(1) : sort) as ContractSortKey;
  return descending ? `${ORDERS[key]} DESC NULLS LAST, f.id` : `${ORDERS[key]} NULLS LAST, f.id`;
}
