import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { AmendedContract } from "@/lib/domain/contract/amended-contract";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { dong, jsonList } from "../projects/parts/json";

const head = z.object({
  id: z.string(),
  number: z.string(),
  signed_on: z.string(),
  end_on: z.string().nullable(),
  steward_unit_id: z.string(),
  latest_number: z.string(),
  latest_on: z.string(),
});
const share = z.object({
  id: z.string(),
  code: z.string(),
  state: z.enum(PROJECT_STATES),
  content_code: z.string(),
  amount: z.bigint(),
  disbursed: z.bigint(),
  advanced: z.bigint(),
  accepted: z.boolean(),
  percent: z.number(),
  given_back: z.bigint(),
  plan: z.bigint(),
  committed: z.bigint(),
  decisions: z.array(z.object({ number: z.string(), signedOn: z.string(), amount: dong })),
});

const HEAD = `
  SELECT c.id, c.number, c.signed_on::text, n.end_on::text, c.steward_unit_id,
         coalesce(p.number, c.number) AS latest_number, coalesce(p.signed_on, c.signed_on)::text AS latest_on
  FROM contract c JOIN contract_standing n ON n.contract_id = c.id
  LEFT JOIN LATERAL (SELECT p.number, p.signed_on FROM contract_paper p WHERE p.contract_id = c.id
                     ORDER BY p.signed_on DESC, p.recorded_at DESC LIMIT 1) p ON true
  WHERE c.id = $1::uuid`;
const SHARES = `
  SELECT s.id, p.code, p.state, s.content_code, b.amount, b.disbursed, b.advanced, b.accepted,
         advance_percent(s.item_code, c.signed_on) AS percent, y.plan, y.committed,
         ${jsonList(
           "'number', d.number, 'signedOn', d.signed_on, 'amount', l.signed_amount::text",
           "d.signed_on, d.id",
           `plan_line l JOIN plan_decision d ON d.id = l.decision_id
            WHERE l.project_id = s.project_id AND l.budget_year = s.budget_year AND d.issued_at IS NOT NULL`,
         )} AS decisions,
         (SELECT coalesce(-sum(l.signed_amount), 0)::bigint FROM contract_paper_line l JOIN contract_paper a ON a.id = l.paper_id
          WHERE l.share_id = s.id AND a.kind <> 'APPENDIX') AS given_back
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  JOIN contract_share_balance b ON b.share_id = s.id JOIN project p ON p.id = s.project_id
  JOIN project_year_balance y ON y.project_id = s.project_id AND y.budget_year = s.budget_year
  WHERE s.contract_id = $1::uuid ORDER BY p.code, s.content_code`;

/** A contract with all that an appendix on it is judged by; inside a command, after its đề án are held. Null where it is not the reader's. */
export async function findAmended(tx: Transaction, id: string): Promise<AmendedContract | null> {
  const [found] = z.array(head).parse(await tx.$queryRaw(bound({ text: HEAD, values: [id] })));
  if (!found) return null;
  const shares = z.array(share).parse(await tx.$queryRaw(bound({ text: SHARES, values: [id] })));
  return {
    ...{ id: found.id, number: found.number, signedOn: found.signed_on, endOn: found.end_on },
    stewardUnitId: found.steward_unit_id,
    latest: { number: found.latest_number, signedOn: found.latest_on },
    shares: shares.map(({ disbursed, advanced, accepted, plan, committed, decisions, ...row }) => ({
      ...{ id: row.id, projectCode: row.code, state: row.state, content: row.content_code, amount: row.amount },
      ...{ advancePercent: row.percent, givenBack: row.given_back },
      standing: { disbursed, advanced, accepted },
      year: { plan, committed, decisions },
    })),
  };
}
