import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type {
  OpenContract,
  OpenContractChoice,
  OpenContractQuery,
  OpenContracts,
} from "@/lib/domain/ledger/open-contract";
import { Parameters } from "../parameters";
import { containing, where, wordsOf } from "../projects/list-conditions";
import { stateList } from "../projects/state-list";
import { SHARE_COLUMNS, SHARE_SOURCE, shareOf, shareRow } from "./contract-shares";

const SOURCE = `${SHARE_SOURCE}
  JOIN project p ON p.id = s.project_id
  LEFT JOIN content_version t
    ON t.content_code = s.content_code AND daterange(t.valid_from, t.valid_to) @> c.signed_on`;

const openRow = shareRow.extend({
  code: z.string(),
  title: z.string(),
  short_vi: z.string().nullable(),
  short_en: z.string().nullable(),
  total: z.bigint(),
  left_over: z.bigint(),
});

/** Contract shares of the reader's own province: the latest budget year first, and in it those that end first. */
export function listOpenContracts(scope: ReadScope, query: OpenContractQuery): Promise<OpenContracts> {
  return reading(scope, (tx) => findOpenContracts(tx, query));
}

/** The same, inside a transaction that reads more. */
export async function findOpenContracts(tx: Transaction, query: OpenContractQuery): Promise<OpenContracts> {
  const { page, size } = query;
  const bound = new Parameters();
  const conditions = conditionsOf(query, bound);
  const text = `
     SELECT ${SHARE_COLUMNS}, p.code, p.title, t.short_vi, t.short_en,
            count(*) OVER () AS total, (sum(b.amount - b.disbursed) OVER ())::bigint AS left_over
     FROM ${SOURCE} ${conditions}
     ORDER BY s.budget_year DESC, n.end_on, p.code, c.number, s.content_code
     OFFSET ${bound.add((page - 1) * size, "integer")} LIMIT ${bound.add(size, "integer")}`;
  const rows = z.array(openRow).parse(await tx.$queryRaw(boundTo({ text, values: bound.values })));
  const [first] = rows;
  return {
    items: rows.map(openContractOf),
    page,
    size,
    total: Number(first?.total ?? 0),
    left: first?.left_over ?? 0n,
  };
}

const OPEN = `p.state IN (${stateList(({ open }) => open)})`;

const LEFT = "b.disbursed < b.amount";
const OVERDUE = "b.advanced > 0 AND NOT b.accepted AND n.end_on < vietnam_today()";

const CHOICES: Record<OpenContractChoice, readonly string[]> = {
  left: [LEFT, OPEN],
  overdue: [OVERDUE, OPEN],
  timely: [LEFT, OPEN, `(${OVERDUE}) IS NOT TRUE`],
  any: [],
};

function conditionsOf({ q, project, which }: OpenContractQuery, bound: Parameters): string {
  const words = wordsOf(q).map((word) => {
    const pattern = containing(bound.add(word, "text"));
    return `(p.search_key LIKE ${pattern} OR f_unaccent(c.number) LIKE ${pattern})`;
  });
  return where([
    "c.steward_unit_id = app_unit()",
    ...CHOICES[which],
    ...words,
    ...(project === null ? [] : [`p.code = ${bound.add(project, "text")}`]),
  ]);
}

function openContractOf(row: z.infer<typeof openRow>): OpenContract {
  const { content_code: code } = row;
  return {
    projectCode: row.code,
    projectTitle: row.title,
    content: { code, vi: row.short_vi ?? code, en: row.short_en ?? code },
    share: shareOf(row),
  };
}
