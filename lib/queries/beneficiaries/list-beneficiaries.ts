import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type BeneficiaryList, type BeneficiaryQuery, RECEIVED_STATES } from "@/lib/domain/beneficiary/register";
import { inLineage } from "../lineage-columns";
import { Parameters } from "../parameters";
import { containing, where, wordsOf } from "../projects/list-conditions";
import { unitNaming } from "../territory/unit-naming";
import { establishmentOf } from "./establishment";

const registerRow = z.object({
  id: z.string(),
  name: z.string(),
  tax_code: z.string().nullable(),
  address: z.string(),
  kind: z.string(),
  unit_id: z.string(),
  projects: z.bigint(),
  amount: z.bigint(),
});
const countRow = z.tuple([z.object({ total: z.bigint() })]);

/** One page of the register as far as this reader sees it, by the alphabet, with what each entry received. */
export async function listBeneficiaries(scope: ReadScope, query: BeneficiaryQuery): Promise<BeneficiaryList> {
  const { page, size } = query;
  const bound = new Parameters();
  const conditions = conditionsOf(query, bound);
  const filters = [...bound.values];
  const skipped = bound.add((page - 1) * size, "integer");
  const shown = bound.add(size, "integer");
  const received = bound.add(RECEIVED_STATES, "text[]");
  const nameOf = await unitNaming();
  return reading(scope, async (tx) => {
    const text = `
      WITH shown AS (
        SELECT b.* FROM beneficiary b ${conditions} ORDER BY b.name, b.id OFFSET ${skipped} LIMIT ${shown})
      SELECT s.id, s.name, s.tax_code, s.address, s.kind, s.unit_id, count(p.id) AS projects,
             coalesce(sum(l.support) FILTER (WHERE p.id IS NOT NULL), 0)::bigint AS amount
      FROM shown s LEFT JOIN project_beneficiary l ON l.beneficiary_id = s.id
        LEFT JOIN project p ON p.id = l.project_id AND p.state::text = ANY (${received})
      GROUP BY s.id, s.name, s.tax_code, s.address, s.kind, s.unit_id ORDER BY s.name, s.id`;
    const rows = z.array(registerRow).parse(await tx.$queryRaw(boundTo({ text, values: bound.values })));
    const counted = `SELECT count(*) AS total FROM beneficiary b ${conditions}`;
    const [{ total }] = countRow.parse(await tx.$queryRaw(boundTo({ text: counted, values: filters })));
    return {
      items: rows.map(({ tax_code: taxCode, unit_id: unitId, projects, amount, ...row }) => ({
        ...establishmentOf({ ...row, taxCode, unitId }, nameOf),
        received: { projects: Number(projects), amount },
      })),
      ...{ page, size, total: Number(total) },
    };
  });
}

/** The filters of the register as SQL, over `b` beneficiary. */
function conditionsOf({ q, unitId }: BeneficiaryQuery, bound: Parameters): string {
  const words = wordsOf(q).map((word) => {
    const pattern = containing(bound.add(word, "text"));
    return `(f_unaccent(b.name) LIKE ${pattern} OR b.tax_code LIKE ${pattern})`;
  });
  return where([...words, ...(unitId === null ? [] : [inLineage("b.unit_id", bound.add(unitId, "text"))])]);
}
