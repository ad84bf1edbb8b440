import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import type { VoucherList } from "@/lib/domain/ledger/voucher-query";
import type { ReportColumn, ReportLine, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** A list of vouchers with the sum over all that match on top, and what it is made of by kind. */
export function voucherListTable(list: VoucherList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).vouchers;
  const columns = columnsOf(locale);
  const label = fill(words.list.total, { count: formatCount(list.total, locale) });
  const { disbursed, advances, payments, refunds } = list.totals;
  const amounts: Record<string, ReportValue> = {
    number: label,
    amount: disbursed,
    project: fill(words.list.parts, {
      advances: formatMoney(advances, "dong", locale),
      payments: formatMoney(payments, "dong", locale),
      refunds: formatMoney(refunds, "dong", locale),
    }),
  };
  return {
    name: "vouchers",
    title: words.list.caption,
    about,
    columns,
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => amounts[key] ?? null) }],
    rows: list.items.map((voucher, at) => ({
      ...voucherRow(voucher, columns, locale),
      ordinal: String((list.page - 1) * list.size + at + 1),
    })),
    notes: [],
  };
}

/** The newest vouchers with who recorded them and when. */
export function recentVoucherTable(vouchers: readonly RecordedVoucher[], locale: Locale): ReportTable {
  const columns = columnsOf(locale)
    .filter(({ key }) => key !== "unit")
    .map(({ sortable, only, ...column }): ReportColumn => column)
    .filter(({ key }) => key !== "note" && key !== "budgetYear" && key !== "content");
  const rows = vouchers.map((voucher) => voucherRow(voucher, columns, locale));
  const { title } = wordsOf(locale).vouchers;
  return { name: "recent-vouchers", title, about: [], columns, totals: [], rows, notes: [] };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const { field } = wordsOf(locale).vouchers;
  return [
    { key: "number", label: field.number, kind: "text", head: true, firm: true, sortable: true },
    { key: "paidOn", label: field.paidOn, kind: "day", sortable: true },
    { key: "kind", label: field.kind, kind: "text" },
    { key: "correction", label: field.correction, kind: "text", under: "kind" },
    { key: "amount", label: field.amount, kind: "money", sortable: true, total: true },
    { key: "project", label: field.project, kind: "text", language: "vi", sortable: true },
    { key: "code", label: wordsOf(locale).projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: field.fund, kind: "text", under: "project" },
    { key: "contract", label: field.contract, kind: "text", under: "project" },
    { key: "unit", label: field.unit, kind: "text", sortable: true },
    { key: "content", label: field.content, kind: "text", only: "file" },
    { key: "budgetYear", label: field.budgetYear, kind: "text", only: "file" },
    { key: "note", label: field.note, kind: "text", language: "vi", only: "file" },
    { key: "recordedBy", label: field.recordedBy, kind: "text", language: "vi", only: "file" },
    { key: "recordedAt", label: field.recordedAt, kind: "text", only: "file", under: "recordedBy", firm: true },
  ];
}

function voucherRow(voucher: RecordedVoucher, columns: readonly ReportColumn[], locale: Locale): ReportRow {
  const { vouchers: words, projects } = wordsOf(locale);
  const correction = voucher.reversesId ? words.reversal : voucher.reversedById ? words.reversed : null;
  const known: Record<string, ReportValue> = {
    number: voucher.number,
    paidOn: voucher.paidOn,
    kind: words.kind[voucher.kind],
    correction,
    amount: voucher.signedAmount,
    project: voucher.projectTitle,
    code: voucher.projectCode,
    fund: projects.funds[voucher.fund],
    contract: voucher.contractNumber,
    unit: voucher.unitName,
    content: voucher.content[locale],
    budgetYear: String(voucher.budgetYear),
    note: voucher.note,
    recordedBy: actingName(voucher.recordedBy, voucher.onBehalfOf, locale),
    recordedAt: formatInstant(new Date(voucher.recordedAt), locale),
  };
  return {
    key: voucher.id,
    values: columns.map(({ key }) => known[key] ?? null),
    links: { number: `/vouchers/${voucher.id}`, project: `/projects/${encodeURIComponent(voucher.projectCode)}` },
    marks: { fund: voucher.fund === "KCQG" ? "kcqg" : "kcdp", correction: "alarm" },
  };
}
