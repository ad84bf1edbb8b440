import type { BeneficiaryList, BeneficiaryRecord } from "@/lib/domain/beneficiary/register";
import { hasRightCheckDigit } from "@/lib/domain/beneficiary/tax-code";
import type { ReportColumn, ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** Where all that an establishment received is shown: by its tax code, or by its entry where it has none. */
export function beneficiaryPath({ id, taxCode }: { readonly id: string; readonly taxCode: string | null }): string {
  return `/beneficiaries/${taxCode ?? id}`;
}

/** The register (sổ đơn vị thụ hưởng) with what each entry received. */
export function beneficiaryListTable(list: BeneficiaryList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).beneficiaries;
  return {
    ...{ name: "beneficiaries", title: words.title, about, totals: [], notes: [] },
    columns: [
      { key: "name", label: words.name, kind: "text", head: true, language: "vi" },
      { key: "kind", label: words.kind, kind: "text", under: "name" },
      { key: "taxCode", label: words.taxCode, kind: "text", firm: true },
      { key: "address", label: words.address, kind: "text", language: "vi" },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "projects", label: words.times, kind: "count" },
      { key: "amount", label: words.amount, kind: "money" },
    ],
    rows: list.items.map(({ id, name, taxCode, address, kind, unitName, received }, at) => ({
      key: id,
      ordinal: String((list.page - 1) * list.size + at + 1),
      values: [name, words.kinds[kind], taxCode, address, unitName, received.projects, received.amount],
      links: { name: beneficiaryPath({ id, taxCode }) },
    })),
  };
}

/** The entries of one establishment, and every đề án that helped it or means to. */
export function beneficiaryTables(record: BeneficiaryRecord, locale: Locale) {
  return { entries: entriesTable(record, locale), given: givenTable(record, locale) };
}

function entriesTable({ establishments }: BeneficiaryRecord, locale: Locale): ReportTable {
  const words = wordsOf(locale).beneficiaries;
  return {
    ...{ name: "entries", title: words.entries, about: [], totals: [], notes: [] },
    columns: [
      { key: "name", label: words.name, kind: "text", head: true, language: "vi" },
      { key: "kind", label: words.kind, kind: "text" },
      { key: "taxCode", label: words.taxCode, kind: "text", firm: true },
      { key: "address", label: words.address, kind: "text", language: "vi" },
      { key: "unit", label: words.unit, kind: "text" },
    ],
    rows: establishments.map(({ id, name, kind, taxCode, address, unitName }) => ({
      key: id,
      values: [name, words.kinds[kind], taxCode, address, unitName],
      ...(taxCode && !hasRightCheckDigit(taxCode) && { alarms: { taxCode: words.checkDigit } }),
    })),
  };
}

function givenTable({ given, received }: BeneficiaryRecord, locale: Locale): ReportTable {
  const { beneficiaries: words, projects } = wordsOf(locale);
  const columns: ReportColumn[] = [
    { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: words.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: words.fund, kind: "text", under: "project" },
    { key: "years", label: words.years, kind: "text", firm: true },
    { key: "unit", label: words.unit, kind: "text" },
    { key: "state", label: words.state, kind: "text" },
    { key: "support", label: words.support, kind: "money" },
  ];
  const total = fill(words.received, { count: formatCount(received.projects, locale) });
  return {
    ...{ name: "support", title: words.given, about: [], columns, notes: [words.receivedNote] },
    totals: [{ key: "total", level: "total", values: [total, null, null, null, null, null, received.amount] }],
    rows: given.map(({ code, title, fund, startYear, endYear, unitName, state, support }) => ({
      key: code,
      values: [
        ...[title, code, projects.funds[fund], startYear === endYear ? `${startYear}` : `${startYear}–${endYear}`],
        ...[unitName, projects.states[state], support],
      ],
      links: { project: `/projects/${encodeURIComponent(code)}` },
      marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
    })),
  };
}
