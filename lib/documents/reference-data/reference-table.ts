import { dayBefore, type IsoDate } from "@/lib/domain/period/period";
import type { EditableField } from "@/lib/domain/reference-data/editable-table";
import { askedFields, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { type ReferenceChoices, type ReferenceRow, standingOn } from "@/lib/domain/reference-data/reference-row";
import type {
  ReportColumn,
  ReportLine,
  ReportMark,
  ReportRow,
  ReportTable,
  ReportValue,
} from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatReferenceValue, referenceName, referenceSays } from "@/lib/format/reference-value";
import { wordsOf } from "../words";

const MARKS: Readonly<Record<ReferenceRow["sureness"], ReportMark>> = {
  src: "plain",
  mem: "provisional",
  uncertain: "alarm",
};

/** What a list of a table's rows is made with. */
export type ReferenceTableOptions = {
  readonly name: EditableName;
  readonly title: string;
  readonly choices: ReferenceChoices;
  readonly today: IsoDate;
  readonly locale: Locale;
  readonly about: readonly ReportLine[];
  /** The page a row's name opens; none in a file. */
  readonly hrefOf?: (row: ReferenceRow) => string;
};

/** Rows of reference data as one table: what they say, their days, document, and who recorded them. */
export function referenceTable(rows: readonly ReferenceRow[], options: ReferenceTableOptions): ReportTable {
  const { name, title, locale, about } = options;
  return {
    ...{ name, title, about, totals: [], notes: [] },
    columns: columnsOf(name, locale),
    rows: rows.map((row) => rowOf(row, options)),
  };
}

/** Fields shown beside the name: the key's stand in the name. */
const shown = (name: EditableName): readonly EditableField[] => {
  const { keys } = editableTable(name);
  const named = name === "legal-documents" ? ["documentNumber"] : keys.map((key) => key.name);
  return askedFields(name).filter((field) => !named.includes(field.name));
};

function columnsOf(name: EditableName, locale: Locale): ReportColumn[] {
  const words = wordsOf(locale).referenceData;
  const { start } = editableTable(name);
  const text = (key: string, label: string) => ({ key, label, kind: "text" }) as const;
  const day = (key: string, label: string) => ({ key, label, kind: "day" }) as const;
  return [
    { ...text("name", words.columns.row), head: true },
    { ...text("says", words.documents.rule), only: "screen" },
    ...shown(name).map((field) => columnOf(field, words.fields)),
    ...(start === "day" ? [day("from", words.columns.on)] : []),
    ...(start === "valid_from" ? [day("from", words.columns.from), day("to", words.columns.to)] : []),
    ...(start ? [{ ...text("standing", words.columns.standing), under: "from" }] : []),
    text("sureness", words.columns.sureness),
    ...(start
      ? [text("document", words.columns.document), { ...text("clause", words.columns.clause), under: "document" }]
      : []),
    text("by", words.columns.by),
    { ...day("at", words.columns.at), under: "by" },
    { ...text("reason", words.columns.reason), only: "file" },
  ];
}

function columnOf(field: EditableField, labels: Readonly<Record<string, string>>): ReportColumn {
  const kind = field.kind === "money" || field.kind === "count" || field.kind === "day" ? field.kind : "text";
  const label = labels[field.name] ?? field.name;
  return { key: field.name, label, kind, only: "file", ...(field.vietnamese && { language: "vi" }) };
}

function rowOf(row: ReferenceRow, { name, choices, today, locale, hrefOf }: ReferenceTableOptions): ReportRow {
  const words = wordsOf(locale).referenceData;
  const { start } = editableTable(name);
  const last = row.to === null ? null : dayBefore(row.to);
  const title = referenceName(name, row, { choices, locale });
  const cellOf = (field: EditableField): ReportValue => {
    const text = row.values[field.name] ?? null;
    if (text === null) return null;
    if (field.kind === "money") return BigInt(text);
    if (field.kind === "count") return Number(text);
    return field.kind === "day" ? text : formatReferenceValue(field, text, { choices, locale });
  };
  const act = row.confirmed ?? row.added;
  return {
    key: row.id,
    values: [
      title,
      referenceSays(name, row.values, { choices, locale }),
      ...shown(name).map(cellOf),
      ...(start === "day" ? [row.from] : []),
      ...(start === "valid_from" ? [row.from, last] : []),
      ...(start ? [words.standing[standingOn(row, today, start === "day")]] : []),
      words.sureness[row.sureness],
      ...(start ? [row.document?.number ?? null, row.clause] : []),
      act?.by ?? null,
      act ? act.at.slice(0, 10) : null,
      act?.reason ?? null,
    ],
    marks: { sureness: MARKS[row.sureness] },
    ...(hrefOf && {
      links: { name: hrefOf(row) },
      linkNames: { name: words.editOne.replace("{name}", title) },
    }),
  };
}
