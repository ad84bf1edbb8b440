import type { IsoDate } from "@/lib/domain/period/period";
import { foldNumber } from "@/lib/domain/text/plain-text";
import type { PartOfVoucher } from "@/lib/intake/vouchers/read-row";
import type { PayableOfSheet } from "@/lib/queries/vouchers/payable-of-codes";
import type { VoucherTrouble } from "./problem-of-refusal";

/** The first row of the file that bears each number, by `yearAndNumber`. */
export type FirstRows = ReadonlyMap<string, number>;

type Beside = {
  readonly projects: ReadonlyMap<string, PayableOfSheet>;
  readonly today: IsoDate;
  readonly firstRows: FirstRows;
};

/**
 * What is to be mended in a row whatever else is wrong with it, so that a sheet comes back once: a đề án or contract there
 * is not, a day to come, a number that stands in the file before.
 */
export function voucherTroubles(part: PartOfVoucher, { projects, today, firstRows }: Beside): VoucherTrouble[] {
  const { projectCode, contractNumber, paidOn, number } = part;
  const troubles: VoucherTrouble[] = [];
  const project = projectCode === null ? undefined : projects.get(projectCode);
  if (projectCode !== null && !project)
    troubles.push({ code: "voucher-project-unknown", key: "project", read: projectCode, expected: "" });
  const numbers = project ? [...new Set(project.shares.map((share) => share.contractNumber))] : [];
  if (project && contractNumber !== null && !numbers.some((one) => foldNumber(one) === foldNumber(contractNumber)))
    troubles.push({
      ...{ code: "voucher-contract-unknown", key: "contract" },
      ...{ read: contractNumber, expected: numbers.join(", ") },
    });
  if (paidOn !== null && paidOn > today)
    troubles.push({ code: "voucher-in-future", key: "paidOn", read: paidOn, expected: today });
  const first = firstRows.get(yearAndNumber(part) ?? "");
  if (number !== null && first !== undefined && first < part.row)
    troubles.push({ code: "voucher-twice", key: "number", read: number, expected: `${first}` });
  return troubles;
}

/** The first row of each number among rows that are given in the file's order. */
export function firstRowsOf(parts: readonly PartOfVoucher[]): FirstRows {
  const first = new Map<string, number>();
  for (const part of parts) {
    const key = yearAndNumber(part);
    if (key !== null && !first.has(key)) first.set(key, part.row);
  }
  return first;
}

const yearAndNumber = ({ budgetYear, number }: PartOfVoucher) =>
  budgetYear === null || number === null ? null : `${budgetYear} ${foldNumber(number)}`;
