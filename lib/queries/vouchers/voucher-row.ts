import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";

/** What every read of vouchers selects, from VOUCHER_SOURCE. */
export const VOUCHER_COLUMNS = `
  v.id, v.number, v.kind, v.signed_amount, v.paid_on::text AS paid_on, v.budget_year, v.fund,
  p.code AS project_code, p.title AS project_title, v.unit_id, u.name AS unit_name, v.steward_unit_id,
  v.contract_id, c.number AS contract_number, v.content_code, t.short_vi, t.short_en,
  v.note, v.reason, v.recorded_at, a.full_name, v.recorded_by, v.on_behalf_of, g.full_name AS giver_name, v.reverses_id, r.id AS reversed_by_id`;

/** Vouchers with the names of what they belong to, as these were on the day of payment. */
export const VOUCHER_SOURCE = `
  voucher v
  JOIN project p ON p.id = v.project_id
  JOIN contract c ON c.id = v.contract_id
  JOIN account_name a ON a.id = v.recorded_by
  LEFT JOIN account_name g ON g.id = v.on_behalf_of
  LEFT JOIN voucher r ON r.reverses_id = v.id
  LEFT JOIN admin_unit_version u ON u.unit_id = v.unit_id AND daterange(u.valid_from, u.valid_to) @> v.paid_on
  LEFT JOIN content_version t
    ON t.content_code = v.content_code AND daterange(t.valid_from, t.valid_to) @> v.paid_on`;

/** A row of VOUCHER_COLUMNS, as the typed client gives it. */
export const voucherRow = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(VOUCHER_KINDS),
  signed_amount: z.bigint(),
  paid_on: z.string(),
  budget_year: z.number(),
  fund: z.enum(FUNDS),
  project_code: z.string(),
  project_title: z.string(),
  unit_id: z.string(),
  unit_name: z.string().nullable(),
  steward_unit_id: z.string(),
  contract_id: z.string(),
  contract_number: z.string(),
  content_code: z.string(),
  short_vi: z.string().nullable(),
  short_en: z.string().nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  recorded_at: z.date(),
  full_name: z.string(),
  recorded_by: z.string(),
  on_behalf_of: z.string().nullable(),
  giver_name: z.string().nullable(),
  reverses_id: z.string().nullable(),
  reversed_by_id: z.string().nullable(),
});

type VoucherRow = z.infer<typeof voucherRow>;

/** The row as a value of the domain. */
export function voucherOf(row: VoucherRow): RecordedVoucher {
  const signedAmount = row.signed_amount;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    amount: signedAmount < 0n ? -signedAmount : signedAmount,
    signedAmount,
    paidOn: row.paid_on,
    budgetYear: row.budget_year,
    fund: row.fund,
    projectCode: row.project_code,
    projectTitle: row.project_title,
    unitId: row.unit_id,
    unitName: row.unit_name ?? row.unit_id,
    stewardUnitId: row.steward_unit_id,
    contractId: row.contract_id,
    contractNumber: row.contract_number,
    content: {
      code: row.content_code,
      vi: row.short_vi ?? row.content_code,
      en: row.short_en ?? row.content_code,
    },
    note: row.note,
    reason: row.reason,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.full_name,
    recordedById: row.recorded_by,
    onBehalfOf: row.giver_name,
    onBehalfOfId: row.on_behalf_of,
    reversesId: row.reverses_id,
    reversedById: row.reversed_by_id,
  };
}
