import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ImportQuery } from "@/lib/domain/intake/import-query";
import { IMPORT_HOURS } from "@/lib/domain/intake/import-run";
import { seesImports } from "./find-import";
import { importRow, RUN_COLUMNS, RUN_SOURCE, runOf } from "./import-row";

const row = importRow.extend({ total: z.bigint() });

/** Lịch sử nhập tệp: a page of what this reader sees of imports, the latest first; nothing for a role that has none. */
export async function listImports(scope: ReadScope, { sheet, unitId, state, page, size }: ImportQuery, at: Date) {
  if (!seesImports(scope)) return { items: [], page, size, total: 0, totals: {} };
  const text = `
    SELECT ${RUN_COLUMNS}, count(*) OVER () AS total FROM ${RUN_SOURCE}
    WHERE (r.state IN ('COMMITTING', 'DONE', 'UNDONE') OR r.read_at > $1::timestamptz)
      AND ($2::text IS NULL OR r.sheet = $2) AND ($3::text IS NULL OR r.unit_id = $3) AND ($4::text IS NULL OR r.state = $4)
    ORDER BY r.read_at DESC, r.id LIMIT $5::integer OFFSET $6::integer`;
  const since = new Date(at.getTime() - IMPORT_HOURS * 3_600_000).toISOString();
  const values = [since, sheet, unitId, state, size, (page - 1) * size];
  const rows = z.array(row).parse(await reading(scope, (tx) => tx.$queryRaw(bound({ text, values }))));
  const items = rows.map((one) => runOf(one, scope, at));
  return { items, page, size, total: Number(rows[0]?.total ?? 0n), totals: {} };
}
