import { availableFor, payingKind } from "@/lib/domain/ledger/limits";
import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Contract shares to record on: what each is worth, what is paid, what could be paid now, and the way to its form. */
export function openContractTable(items: readonly OpenContract[], title: string, locale: Locale): ReportTable {
  return {
    name: "open-contracts",
    title,
    about: [],
    columns: columnsOf(locale),
    totals: [],
    rows: items.map((contract) => rowOf(contract, locale)),
    notes: [],
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const { field, choose } = wordsOf(locale).vouchers;
  return [
    { key: "project", label: field.project, kind: "text", language: "vi", head: true },
    { key: "code", label: wordsOf(locale).projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: field.fund, kind: "text", under: "project" },
    { key: "content", label: field.content, kind: "text", under: "project" },
    { key: "contract", label: field.contract, kind: "text", firm: true },
    { key: "budgetYear", label: field.budgetYear, kind: "text", under: "contract" },
    { key: "endOn", label: choose.endOn, kind: "day" },
    { key: "value", label: choose.value, kind: "money" },
    { key: "advanced", label: choose.advanced, kind: "money" },
    { key: "paid", label: choose.paid, kind: "money" },
    { key: "available", label: choose.available, kind: "money" },
    { key: "record", label: choose.record, kind: "text", firm: true, only: "screen" },
  ];
}

function rowOf({ projectCode, projectTitle, content, share }: OpenContract, locale: Locale): ReportRow {
  const { vouchers, projects } = wordsOf(locale);
  const { standing, contractNumber, endOn, fund, budgetYear } = share;
  const { amount, advanced, disbursed } = standing.share;
  const available = availableFor(payingKind(standing.share), standing);
  const amounts = [amount, advanced, disbursed, available];
  const year = `${vouchers.field.budgetYear} ${budgetYear}`;
  const [name, record] = [content[locale], vouchers.choose.record];
  const place = new URLSearchParams({ project: projectCode, contract: share.contractId, content: content.code });
  return {
    key: share.id,
    values: [projectTitle, projectCode, projects.funds[fund], name, contractNumber, year, endOn, ...amounts, record],
    links: { record: `/vouchers/new?${place}` },
    linkNames: { record: `${record}: ${contractNumber}, ${name}` },
    marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
  };
}
