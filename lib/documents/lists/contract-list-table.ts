import { ratioOf } from "@/lib/domain/figures/ratio";
import type { ContractList, ListedContract } from "@/lib/domain/ledger/contract-query";
import type { ReportColumn, ReportLine, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** A list of contracts by đề án and content, with the sums over all that match on top. */
export function contractListTable(list: ContractList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).contracts;
  const columns = columnsOf(locale);
  const { value, disbursed } = list.totals;
  const sums: Record<string, ReportValue> = {
    number: fill(words.total, { count: formatCount(list.total, locale) }),
    value,
    disbursed,
    paidRatio: ratioOf(disbursed, value),
  };
  return {
    name: "contracts",
    title: words.title,
    about,
    columns,
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }],
    rows: list.items.map((contract, at) => ({
      ...contractRow(contract, columns, locale),
      ordinal: String((list.page - 1) * list.size + at + 1),
    })),
    notes: [],
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const words = wordsOf(locale);
  const { contracts, projects, vouchers } = words;
  return [
    { key: "number", label: contracts.number, kind: "text", head: true, firm: true, sortable: true },
    { key: "paper", label: contracts.paper, kind: "text", under: "number" },
    { key: "signedOn", label: contracts.signedOn, kind: "day", sortable: true },
    { key: "endOn", label: contracts.endOn, kind: "day", sortable: true },
    { key: "project", label: vouchers.field.project, kind: "text", language: "vi", sortable: true },
    { key: "code", label: projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: vouchers.field.fund, kind: "text", under: "project" },
    { key: "content", label: vouchers.field.content, kind: "text", under: "project" },
    { key: "unit", label: vouchers.field.unit, kind: "text", sortable: true },
    { key: "budgetYear", label: vouchers.field.budgetYear, kind: "text", only: "file" },
    { key: "value", label: contracts.value, kind: "money", sortable: true, total: true },
    { key: "disbursed", label: contracts.disbursed, kind: "money", sortable: true, total: true },
    { key: "paidRatio", label: contracts.paidRatio, kind: "ratio" },
  ];
}

/** "Phụ lục PL-01". */
export function paperName({ kind, number }: NonNullable<ListedContract["paper"]>, locale: Locale): string {
  const name = wordsOf(locale).contracts.paperKinds[kind];
  return number === null ? name : `${name} ${number}`;
}

function contractRow(
  contract: ListedContract,
  columns: readonly ReportColumn[],
  locale: Locale,
): Omit<ReportRow, "ordinal"> {
  const { number, signedOn, endOn, fund, unitName, value, disbursed, projectCode, projectTitle } = contract;
  const known: Record<string, ReportValue> = {
    number,
    paper: contract.paper && paperName(contract.paper, locale),
    signedOn,
    endOn,
    project: projectTitle,
    code: projectCode,
    fund: wordsOf(locale).projects.funds[fund],
    content: contract.content[locale],
    unit: unitName,
    budgetYear: String(contract.budgetYear),
    value,
    disbursed: contract.paper ? null : disbursed,
    paidRatio: contract.paper ? null : ratioOf(disbursed, value),
  };
  const project = encodeURIComponent(projectCode);
  return {
    key: contract.id,
    values: columns.map(({ key }) => known[key] ?? null),
    links: {
      number: `/contracts/${contract.contractId}`,
      project: `/projects/${project}`,
      disbursed: `/vouchers?project=${project}&q=${encodeURIComponent(number)}`,
    },
    marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
  };
}
