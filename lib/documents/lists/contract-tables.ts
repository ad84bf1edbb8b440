import type { ContractDetail } from "@/lib/domain/contract/contract-detail";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";
import { paperName } from "./contract-list-table";

const plain = { about: [], totals: [], notes: [] } as const;

/** A contract's page as tables: its parts with what may still be paid, every version of it, its payments. */
export function contractTables(contract: ContractDetail, locale: Locale) {
  return {
    parts: partsTable(contract, locale),
    versions: versionsTable(contract, locale),
    payments: contract.payments && paymentsTable(contract, contract.payments, locale),
    payees: contract.payees && payeesTable(contract.payees, locale),
  };
}

function partsTable({ parts, value, paid, available }: ContractDetail, locale: Locale): ReportTable {
  const { contracts, projects, vouchers } = wordsOf(locale);
  const columns: ReportColumn[] = [
    { key: "project", label: vouchers.field.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "content", label: vouchers.field.content, kind: "text", under: "project" },
    { key: "state", label: contracts.page.state, kind: "text" },
    { key: "signed", label: contracts.page.signed, kind: "money" },
    { key: "amount", label: contracts.page.amount, kind: "money", total: true },
    { key: "advanced", label: contracts.page.advanced, kind: "money" },
    { key: "paid", label: contracts.disbursed, kind: "money", total: true },
    { key: "available", label: contracts.page.available, kind: "money", total: true },
  ];
  return {
    ...plain,
    ...{ name: "parts", title: contracts.page.parts, columns },
    totals: [
      {
        ...{ key: "total", level: "total" },
        values: [contracts.page.total, null, null, null, null, value, null, paid, available],
      },
    ],
    rows: parts.map((part) => ({
      key: part.id,
      links: { project: `/projects/${encodeURIComponent(part.projectCode)}` },
      values: [
        ...[part.projectTitle, part.projectCode, part.content[locale], projects.states[part.state]],
        ...[part.signed, part.amount, part.advanced, part.paid, part.available],
      ],
    })),
  };
}

function versionsTable({ versions }: ContractDetail, locale: Locale): ReportTable {
  const { contracts } = wordsOf(locale);
  const words = contracts.page;
  return {
    ...plain,
    ...{ name: "versions", title: words.versions },
    columns: [
      { key: "paper", label: contracts.paper, kind: "text", head: true },
      { key: "signedOn", label: contracts.signedOn, kind: "day" },
      { key: "change", label: words.change, kind: "money", signed: true },
      { key: "value", label: words.valueAfter, kind: "money" },
      { key: "endOn", label: words.endAfter, kind: "day" },
      { key: "reason", label: words.reason, kind: "text", language: "vi" },
      { key: "recordedBy", label: words.recordedBy, kind: "text", language: "vi" },
    ],
    rows: versions.map(({ id, kind, number, signedOn, change, value, endOn, reason, recordedBy }) => ({
      key: id,
      values: [
        kind === null ? `${words.itself} ${number}` : paperName({ kind, number }, locale),
        ...[signedOn, change, value, endOn, reason, recordedBy],
      ],
    })),
  };
}

function paymentsTable({ paid }: ContractDetail, payments: NonNullable<ContractDetail["payments"]>, locale: Locale) {
  const { contracts, vouchers, projects } = wordsOf(locale);
  const table: ReportTable = {
    ...plain,
    ...{ name: "payments", title: contracts.page.payments },
    columns: [
      { key: "number", label: projects.vouchers.number, kind: "text", head: true },
      { key: "kind", label: projects.vouchers.kind, kind: "text" },
      { key: "paidOn", label: projects.vouchers.paidOn, kind: "day" },
      { key: "project", label: vouchers.field.project, kind: "text", firm: true },
      { key: "amount", label: projects.vouchers.amount, kind: "money", total: true },
    ],
    totals: [{ key: "total", level: "total", values: [contracts.page.total, null, null, null, paid] }],
    rows: payments.map(({ id, number, kind, paidOn, projectCode, amount, isReversal }) => ({
      key: id,
      links: { number: `/vouchers/${id}` },
      values: [number, isReversal ? vouchers.reversal : vouchers.kind[kind], paidOn, projectCode, amount],
    })),
  };
  return table;
}

function payeesTable(payees: NonNullable<ContractDetail["payees"]>, locale: Locale): ReportTable {
  const words = wordsOf(locale).contracts.page;
  return {
    ...plain,
    ...{ name: "payees", title: words.payees },
    columns: [
      { key: "name", label: words.payeeName, kind: "text", head: true, language: "vi" },
      { key: "bank", label: words.bank, kind: "text", language: "vi" },
      { key: "accountNumber", label: words.accountNumber, kind: "text", firm: true },
      { key: "recordedAt", label: words.since, kind: "day" },
      { key: "recordedBy", label: words.recordedBy, kind: "text", language: "vi" },
    ],
    rows: payees.map(({ name, bank, accountNumber, recordedAt, recordedBy }) => ({
      key: recordedAt,
      values: [name, bank, accountNumber, recordedAt.slice(0, 10), recordedBy],
    })),
  };
}
