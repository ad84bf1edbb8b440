import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { SettledPaper } from "@/lib/domain/project/settlement";

const rows = z.array(z.object({ what: z.enum(["voucher", "appendix"]), number: z.string(), on: z.string() }));
const text = `
  SELECT what, number, "on"::text FROM (
    SELECT 'voucher' AS what, v.number, v.paid_on AS "on" FROM voucher v
    WHERE v.project_id = $1::uuid AND v.reverses_id IS NULL
      AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses_id = v.id)
    UNION ALL
    SELECT 'appendix', a.number, a.signed_on FROM contract_paper a
    WHERE a.kind = 'APPENDIX'
      AND EXISTS (SELECT FROM contract_share s WHERE s.contract_id = a.contract_id AND s.project_id = $1::uuid)
      AND (a.end_on IS NOT NULL OR EXISTS (
        SELECT FROM contract_paper_line l JOIN contract_share s ON s.id = l.share_id
        WHERE l.paper_id = a.id AND s.project_id = $1::uuid))) papers
  ORDER BY "on" DESC, number LIMIT 1`;

/** The last voucher that stands, or appendix, on a đề án; null where there is none. */
export async function findLatestPaper(tx: Transaction, projectId: string): Promise<SettledPaper | null> {
  return rows.parse(await tx.$queryRaw(bound({ text, values: [projectId] })))[0] ?? null;
}
