import { GREATEST_AMOUNT, VOUCHER_KINDS, type VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { readMoneyText } from "@/lib/input/money-text";
import { fold } from "../fold";
import { readDay } from "../published-figures/read-day";
import { readYear } from "../published-figures/read-period";
import type { RawCell } from "../raw-table";
import type { RowReader } from "../row-reader";
import type { VoucherColumn } from "./columns";

/** One voucher of the sheet as it was read; what it names is looked up afterwards. */
export type VoucherRow = {
  readonly row: number;
  readonly projectCode: string;
  readonly contractNumber: string;
  /** Code of the content, in capitals; null where the row names none. */
  readonly content: string | null;
  readonly kind: VoucherKind;
  /** In đồng, above 0 whatever the kind. */
  readonly amount: Dong;
  readonly paidOn: IsoDate;
  readonly budgetYear: BudgetYear;
  readonly number: string;
  readonly note: string | null;
};

/** What of a row is looked up whatever else is wrong with it; null where it could not be read. */
export type PartOfVoucher = {
  readonly row: number;
  readonly projectCode: string | null;
  readonly contractNumber: string | null;
  readonly paidOn: IsoDate | null;
  readonly budgetYear: BudgetYear | null;
  readonly number: string | null;
};

/** That part of a row as it was read. */
export function partOf({ row, projectCode, contractNumber, paidOn, budgetYear, number }: VoucherRow): PartOfVoucher {
  const names = { projectCode: projectCode || null, contractNumber: contractNumber || null, number: number || null };
  return { row, ...names, paidOn: paidOn || null, budgetYear: budgetYear || null };
}

const KIND_WORDS: Readonly<Record<VoucherKind, readonly string[]>> = {
  ADVANCE: ["tạm ứng", "ứng"],
  PAYMENT: ["thanh toán", "chi trả"],
  REFUND: ["thu hồi", "hoàn trả", "thu hồi / hoàn trả", "nộp trả"],
};
/** As the form of a voucher has it. */
const EARLIEST: IsoDate = "2000-01-01";

/** Reads one row; what is wrong with it is in the reader's problems, and the row then is not to be used. */
export function readVoucherRow(from: RowReader<VoucherColumn>, row: number): VoucherRow {
  const words = (key: VoucherColumn, longest: number) =>
    from.required(key, () => from.words(key, longest), "value-missing", "") ?? "";
  return {
    row,
    projectCode: words("project", 60),
    contractNumber: plainNumber(words("contract", 60)),
    content: from.words("content", 60).toUpperCase() || null,
    kind: from.required("kind", kindOf, "value-not-known", VOUCHER_KINDS.join(", ")) ?? "ADVANCE",
    amount: from.required("amount", amountOf, "money-wrong", "140.000.000") ?? 0n,
    paidOn: from.required("paidOn", dayOf, "date-wrong", "15/03/2026") ?? "",
    budgetYear: from.required("budgetYear", ({ text }) => readYear(text), "year-wrong", "2010–2100") ?? 0,
    number: plainNumber(words("number", 50)),
    note: from.words("note", 1_000) || null,
  };
}

function kindOf({ text }: RawCell): VoucherKind | null {
  const typed = fold(text);
  return VOUCHER_KINDS.find((kind) => [kind, ...KIND_WORDS[kind]].some((word) => fold(word) === typed)) ?? null;
}

function dayOf(cell: RawCell): IsoDate | null {
  const day = readDay(cell);
  return day !== null && day >= EARLIEST ? day : null;
}

function amountOf({ kind, text, percent }: RawCell): Dong | null {
  if (percent) return null;
  if (/^[0-9]{1,15}$/.test(text.trim())) return BigInt(text.trim()) || null;
  if (kind === "number") return null;
  const reading = readMoneyText(text);
  return "amount" in reading && reading.amount > 0n && reading.amount <= GREATEST_AMOUNT ? reading.amount : null;
}
