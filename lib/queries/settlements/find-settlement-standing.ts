import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import type { RawReader } from "@/lib/db/transaction";
import { contentIn } from "@/lib/domain/catalogue/dated-catalogue";
import type { SettlementStanding } from "@/lib/domain/project/settlement";
import { dong, jsonList } from "../projects/parts/json";

const shares = jsonList(
  `'year', s.budget_year, 'contractNumber', k.number, 'contentCode', s.content_code, 'signed', s.amount::text,
   'committed', (CASE WHEN h.share_id IS NULL THEN b.amount ELSE h.amount + h.remainder END)::text,
   'paid', coalesce(h.amount, b.disbursed)::text`,
  "s.budget_year, k.signed_on, s.content_code",
  `contract_share s JOIN contract k ON k.id = s.contract_id JOIN contract_share_balance b ON b.share_id = s.id
   LEFT JOIN settlement_share h ON h.share_id = s.id WHERE s.project_id = p.id`,
);
const due = `(
  SELECT json_build_object('acceptedOn', d.accepted_on, 'fileBy', d.file_by, 'liquidateBy', d.liquidate_by,
    'document', l.number, 'clause', d.clause)
  FROM settlement_due d JOIN legal_document l ON l.id = d.legal_document_id WHERE d.project_id = p.id)`;
const statement = `
  SELECT json_build_object('shares', ${shares}, 'due', ${due}) AS standing FROM project p WHERE p.id = $1::uuid`;

const day = z.string();
const rows = z.tuple([
  z.object({
    standing: z.object({
      shares: z.array(
        z.object({
          ...{ year: z.int(), contractNumber: z.string(), contentCode: z.string() },
          ...{ signed: dong, committed: dong, paid: dong },
        }),
      ),
      due: z
        .object({ acceptedOn: day, fileBy: day, liquidateBy: day, document: z.string(), clause: z.string() })
        .nullable(),
    }),
  }),
]);

/** The shares of a đề án as they are, or were, settled, and by when it is to be, as this transaction's role sees it. */
export async function findSettlementStanding(tx: RawReader, projectId: string): Promise<SettlementStanding> {
  const { catalogue } = await referenceInMemory();
  const { standing } = rows.parse(await tx.$queryRaw(bound({ text: statement, values: [projectId] })))[0];
  return {
    ...standing,
    shares: standing.shares.map(({ contentCode, ...share }) => ({
      ...share,
      content: contentIn(catalogue, contentCode, share.year),
    })),
  };
}
