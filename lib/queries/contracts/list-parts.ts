import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { ContractPart } from "@/lib/domain/contract/contract-detail";
import type { Standing } from "@/lib/domain/ledger/balances";
import { availableFor, availableInYear, payingKind } from "@/lib/domain/ledger/limits";
import { type Dong, sumOf } from "@/lib/domain/money";
import { PROJECT_STATES, STATES } from "@/lib/domain/project/state";
import { SHARE_COLUMNS, SHARE_SOURCE, shareOf, shareRow } from "../vouchers/contract-shares";

const partRow = shareRow.extend({
  code: z.string(),
  title: z.string(),
  state: z.enum(PROJECT_STATES),
  short_vi: z.string().nullable(),
  short_en: z.string().nullable(),
  signed: z.bigint(),
});

const PARTS = `
  SELECT ${SHARE_COLUMNS}, p.code, p.title, p.state, t.short_vi, t.short_en, s.amount AS signed
  FROM ${SHARE_SOURCE} JOIN project p ON p.id = s.project_id
  LEFT JOIN content_version t ON t.content_code = s.content_code AND daterange(t.valid_from, t.valid_to) @> c.signed_on
  WHERE s.contract_id = $1::uuid ORDER BY p.code, s.content_code`;

/** The parts of a contract by đề án and content, with what could be paid on each now. */
export async function listParts(tx: Transaction, contractId: string): Promise<PayablePart[]> {
  const rows = z.array(partRow).parse(await tx.$queryRaw(bound({ text: PARTS, values: [contractId] })));
  return rows.map((row) => {
    const { id, content, standing, advanceCondition: condition } = shareOf(row);
    const { amount, advanced, disbursed: paid } = standing.share;
    const paying = STATES[row.state].paying;
    return {
      ...{ id, projectCode: row.code, projectTitle: row.title, state: row.state, signed: row.signed },
      content: { code: content, vi: row.short_vi ?? content, en: row.short_en ?? content },
      ...{ amount, advanced, paid, standing, condition: standing.share.accepted ? null : condition },
      available: paying ? availableFor(payingKind(standing.share), standing) : 0n,
    };
  });
}

/** A part with the balances its limits are counted from. */
export type PayablePart = ContractPart & { readonly standing: Standing };

/** What could be paid on a whole contract now: parts of one đề án draw on one plan. */
export function availableOn(parts: readonly PayablePart[]): Dong {
  const codes = [...new Set(parts.map(({ projectCode }) => projectCode))];
  return sumOf(
    codes.map((code) => {
      const own = parts.filter(({ projectCode, state }) => projectCode === code && STATES[state].paying);
      const [first] = own;
      return first
        ? availableInYear(
            own.map(({ standing }) => standing.share),
            first.standing.year,
          )
        : 0n;
    }),
  );
}
