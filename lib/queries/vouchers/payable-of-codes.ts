import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import type { ProjectState } from "@/lib/domain/project/state";
import { SHARE_COLUMNS, SHARE_SOURCE, shareOf, shareRow } from "./contract-shares";

/** A đề án that vouchers of a sheet name, with every share of its contracts. */
export type PayableOfSheet = {
  readonly id: string;
  readonly code: string;
  readonly state: ProjectState;
  readonly shares: readonly (ContractShare & { readonly unitId: string })[];
};

const row = shareRow.extend({ project_id: z.string(), unit_id: z.string() });

/** The đề án of these codes in a province's charge, by their codes; inside a command, after they are locked. */
export async function payableOfCodes(
  tx: Transaction,
  codes: readonly string[],
  stewardUnitId: string,
): Promise<ReadonlyMap<string, PayableOfSheet>> {
  const projects = await tx.project.findMany({
    where: { code: { in: [...codes] }, stewardUnitId },
    select: { id: true, code: true, state: true },
  });
  const text = `SELECT ${SHARE_COLUMNS}, s.project_id, c.unit_id FROM ${SHARE_SOURCE}
    WHERE s.project_id = ANY ($1::uuid[]) ORDER BY s.budget_year DESC, c.signed_on DESC, c.number, s.content_code`;
  const found = z.array(row).parse(await tx.$queryRaw(bound({ text, values: [projects.map(({ id }) => id)] })));
  const shares = new Map<string, PayableOfSheet["shares"][number][]>();
  for (const one of found) {
    const own = shares.get(one.project_id) ?? [];
    shares.set(one.project_id, own);
    own.push({ ...shareOf(one), unitId: one.unit_id });
  }
  return new Map(projects.map((project) => [project.code, { ...project, shares: shares.get(project.id) ?? [] }]));
}

const standing = z.object({
  unit_id: z.string(),
  budget_year: z.number(),
  number_key: z.string(),
  share_id: z.string(),
  kind: z.enum(VOUCHER_KINDS),
  signed_amount: z.bigint(),
  paid_on: z.string(),
  note: z.string().nullable(),
});
export type StandingNumber = z.infer<typeof standing>;

/** The vouchers that stand under these folded numbers in these budget years, as this transaction's role sees them. */
export async function listStandingNumbers(
  tx: Transaction,
  keys: readonly string[],
  years: readonly number[],
): Promise<StandingNumber[]> {
  const rows = await tx.$queryRaw`
    SELECT v.unit_id, v.budget_year, v.number_key, v.share_id, v.kind::text AS kind, v.signed_amount,
           v.paid_on::text AS paid_on, v.note
    FROM voucher v
    WHERE v.number_key = ANY (${[...keys]}::text[]) AND v.budget_year = ANY (${[...years]}::integer[])
      AND v.reverses_id IS NULL AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses_id = v.id)`;
  return z.array(standing).parse(rows);
}
