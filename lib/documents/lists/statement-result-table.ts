import type { ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import type { StatementRow } from "@/lib/domain/statement/match-statement";
import type { StatementDecision } from "@/lib/domain/statement/statement";
import { formatInstant } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

type DecidedRow = StatementRow & { readonly key: string; readonly decision: StatementDecision | null };

/** Every row of a statement held against the vouchers: what the Treasury says, what the portal says, what was decided. */
export function statementResultTable(rows: readonly DecidedRow[], locale: Locale): ReportTable {
  const { statements: words, vouchers } = wordsOf(locale);
  const columns: ReportTable["columns"] = [
    { key: "group", label: words.group, kind: "text", head: true },
    { key: "paidOn", label: words.column.paidOn, kind: "day" },
    { key: "number", label: words.column.number, kind: "text" },
    { key: "payee", label: words.column.payee, kind: "text", language: "vi" },
    { key: "note", label: words.column.note, kind: "text", language: "vi" },
    { key: "treasury", label: words.treasury, kind: "money", total: true },
    { key: "voucherOn", label: words.column.voucherOn, kind: "day" },
    { key: "voucher", label: words.column.voucher, kind: "text" },
    { key: "kind", label: words.column.kind, kind: "text" },
    { key: "project", label: words.column.project, kind: "text" },
    { key: "contract", label: words.column.contract, kind: "text" },
    { key: "portal", label: words.portal, kind: "money", total: true },
    { key: "difference", label: words.difference, kind: "money", signed: true, total: true },
    { key: "decision", label: words.column.decision, kind: "text" },
    { key: "reason", label: words.reason, kind: "text", language: "vi" },
    { key: "by", label: words.column.by, kind: "text" },
  ];
  const told = rows.map(({ key, group, line, voucher, decision }) => ({
    key,
    values: [
      ...[words.groups[group], line?.paidOn ?? null, line?.number ?? null, line?.payee ?? null, line?.note ?? null],
      ...[line?.amount ?? null, voucher?.paidOn ?? null, voucher?.number ?? null],
      ...[voucher && vouchers.kind[voucher.kind], voucher?.projectCode ?? null, voucher?.contractNumber ?? null],
      ...[voucher?.amount ?? null, (line?.amount ?? 0n) - (voucher?.amount ?? 0n)],
      ...[decision && words.decisions[decision.decision], decision?.reason ?? null],
      decision && `${decision.decidedBy}, ${formatInstant(new Date(decision.decidedAt), locale)}`,
    ],
  }));
  return {
    ...{ name: "statement-rows", title: words.title, about: [], notes: [], columns, rows: told },
    totals: [totalsRow(columns, told, words.total)],
  };
}
