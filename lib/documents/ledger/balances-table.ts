import type { VoucherCheck } from "@/lib/domain/ledger/voucher-check";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

const BALANCES = ["paid", "available", "refundable"] as const;

/** A contract's balances as they are and as a voucher would leave them. */
export function balancesTable({ before, after }: VoucherCheck, locale: Locale): ReportTable {
  const words = wordsOf(locale).vouchers.check;
  return {
    name: "balances",
    title: words.caption,
    about: [],
    columns: [
      { key: "balance", label: words.balance, kind: "text", head: true },
      { key: "before", label: words.before, kind: "money" },
      { key: "after", label: words.after, kind: "money" },
    ],
    totals: [],
    rows: BALANCES.map((name) => ({ key: name, values: [words[name], before[name], after[name]] })),
    notes: [],
  };
}
