import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Findings } from "@/lib/domain/search/findings";
import { Parameters } from "../parameters";
import { containing, wordsOf } from "../projects/list-conditions";

const documentRow = z.object({
  id: z.string(),
  kind: z.enum(["decision", "release"]),
  number: z.string(),
  signed_on: z.string(),
  budget_year: z.number(),
  province: z.string().nullable(),
  total: z.bigint(),
});

/** Issued decisions and releases whose number holds every word, the latest first. */
export async function findDocuments(scope: ReadScope, q: string, most: number): Promise<Findings["documents"]> {
  const bound = new Parameters();
  const words = wordsOf(q).map((word) => `f_unaccent(d.number) LIKE ${containing(bound.add(word, "text"))}`);
  const text = `
    SELECT d.*, u.name AS province, count(*) OVER () AS total FROM (
      SELECT id, 'decision' AS kind, number, signed_on::text AS signed_on, budget_year, unit_id
      FROM plan_decision WHERE issued_at IS NOT NULL
      UNION ALL
      SELECT id, 'release', number, signed_on::text, budget_year, NULL FROM release WHERE issued_at IS NOT NULL) d
    LEFT JOIN admin_unit_version u
      ON u.unit_id = d.unit_id AND daterange(u.valid_from, u.valid_to) @> d.signed_on::date
    WHERE ${words.join(" AND ")} ORDER BY d.signed_on DESC, d.number LIMIT ${bound.add(most, "integer")}`;
  const found = await reading(scope, (tx) => tx.$queryRaw(boundTo({ text, values: bound.values })));
  const rows = z.array(documentRow).parse(found);
  return {
    items: rows.map(({ id, kind, number, signed_on: signedOn, budget_year: budgetYear, province }) => ({
      id,
      kind,
      number,
      signedOn,
      budgetYear,
      province,
    })),
    total: Number(rows[0]?.total ?? 0),
  };
}
