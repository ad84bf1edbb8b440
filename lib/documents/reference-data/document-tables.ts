import { dayBefore, type IsoDate } from "@/lib/domain/period/period";
import { editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ListedDocument, RuleOfDocument } from "@/lib/domain/reference-data/legal-document";
import { type ReferenceChoices, standingOn } from "@/lib/domain/reference-data/reference-row";
import type { ReportLine, ReportMark, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { referenceName, referenceSays } from "@/lib/format/reference-value";
import { wordsOf } from "../words";

const MARKS: Readonly<Record<RuleOfDocument["sureness"], ReportMark>> = {
  ...{ src: "plain", mem: "provisional", uncertain: "alarm" },
};

/** Legal documents, each with what rests on it; a number opens its page. */
export function legalDocumentsTable(
  items: readonly ListedDocument[],
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const { documents: words, tables } = wordsOf(locale).referenceData;
  return {
    ...{ name: "legal-documents", title: words.title, about, totals: [], notes: [] },
    columns: [
      { key: "number", label: words.number, kind: "text", head: true, language: "vi" },
      { key: "title", label: words.name, kind: "text", language: "vi" },
      { key: "issuer", label: words.issuer, kind: "text", language: "vi" },
      { key: "issuedOn", label: words.issuedOn, kind: "day" },
      { key: "from", label: words.from, kind: "day" },
      { key: "count", label: words.rules, kind: "count" },
      { key: "rules", label: words.rule, kind: "text", under: "count" },
    ],
    rows: items.map(({ id, number, title, issuer, issuedOn, from, rules }) => ({
      key: id,
      values: [
        ...[number, title, issuer, issuedOn, from, rules.reduce((sum, { count }) => sum + count, 0)],
        rules.map(({ table, count }) => `${tables[table]} (${formatCount(count, locale)})`).join(", ") || null,
      ],
      links: { number: `/legal-documents/${id}` },
    })),
  };
}

/** Every rule that rests on one document: what it is of, what it says, its days and clause. */
export function documentRulesTable(
  document: Pick<ListedDocument, "id" | "number"> & {
    readonly listed: readonly RuleOfDocument[];
    readonly choices: ReferenceChoices;
  },
  today: IsoDate,
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).referenceData;
  const of = { choices: document.choices, locale };
  return {
    ...{
      name: document.id,
      title: `${words.documents.rulesTitle}: ${document.number}`,
      about: [],
      totals: [],
      notes: [],
    },
    columns: [
      { key: "table", label: words.columns.table, kind: "text" },
      { key: "name", label: words.columns.row, kind: "text", head: true },
      { key: "says", label: words.documents.rule, kind: "text" },
      { key: "clause", label: words.columns.clause, kind: "text", language: "vi" },
      { key: "from", label: words.columns.from, kind: "day" },
      { key: "to", label: words.columns.to, kind: "day" },
      { key: "standing", label: words.columns.standing, kind: "text" },
      { key: "sureness", label: words.columns.sureness, kind: "text" },
    ],
    rows: document.listed.map((rule) => ({
      key: `${rule.table}.${rule.id}`,
      values: [
        ...[
          words.tables[rule.table],
          referenceName(rule.table, rule, of),
          referenceSays(rule.table, rule.values, of),
          rule.clause,
          rule.from,
        ],
        rule.to === null ? null : dayBefore(rule.to),
        words.standing[standingOn(rule, today, editableTable(rule.table).start === "day")],
        words.sureness[rule.sureness],
      ],
      marks: { sureness: MARKS[rule.sureness] },
    })),
  };
}
