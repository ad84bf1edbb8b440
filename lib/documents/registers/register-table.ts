import { ratioOf } from "@/lib/domain/figures/ratio";
import type { Names } from "@/lib/domain/names";
import { areaOf } from "@/lib/domain/registers/area";
import type { RegisterEntry } from "@/lib/domain/registers/entry";
import type { RegisterField } from "@/lib/domain/registers/field";
import type { RegisterList } from "@/lib/domain/registers/register-query";
import { fieldsOf, type RegisterKind, registerRecord } from "@/lib/domain/registers/registers";
import type { ReportColumn, ReportKind, ReportLine, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { type IndicatorNames, namedValue } from "@/lib/format/register-value";
import { wordsOf } from "../words";

/** What entries are shown with: names of provinces and indicators, and what the list speaks of. */
export type RegisterNaming = { readonly names: Names; readonly indicators: IndicatorNames };

const KINDS: Readonly<Record<RegisterField["kind"], ReportKind>> = {
  ...({
    text: "text",
    "long-text": "text",
    money: "money",
    count: "count",
    area: "number",
    year: "text",
    day: "day",
  } as const),
  ...({ choice: "text", indicator: "text", project: "text" } as const),
};

/** Entries of one register: every field its record has, those of the list on a screen, and the sums over all that match on top. */
export function registerTable(
  kind: RegisterKind,
  list: Pick<RegisterList, "items" | "total" | "totals">,
  about: readonly ReportLine[],
  naming: RegisterNaming,
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).registers;
  const columns = columnsOf(kind, list.items, locale);
  const sums: Readonly<Record<string, ReportValue>> = {
    name: fill(words.list.total, { count: formatCount(list.total, locale) }),
    ...Object.fromEntries(fieldsOf(kind).map(([key, field]) => [key, sumOf(field, list.totals[key] ?? null)])),
  };
  return {
    ...{ name: kind, title: words.kinds[kind].title, about, columns, notes: notesOf(kind, locale) },
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }],
    rows: list.items.map((entry) => rowOf(entry, columns, naming, locale)),
  };
}

/** Money that is no khuyến công money says so wherever its table goes. */
function notesOf(kind: RegisterKind, locale: Locale): readonly string[] {
  return kind === "other-money" ? [wordsOf(locale).registers.kinds[kind].lead] : [];
}

function columnsOf(kind: RegisterKind, items: readonly RegisterEntry[], locale: Locale): ReportColumn[] {
  const words = wordsOf(locale).registers;
  const { ratio } = registerRecord(kind);
  const removed = items.some(({ state }) => state === "REMOVED");
  return [
    { key: "name", label: words.kinds[kind].name, kind: "text", head: true, language: "vi", sortable: true },
    { key: "unit", label: words.list.unit, kind: "text", firm: true, language: "vi", sortable: true },
    ...fieldsOf(kind).map(
      ([key, field]): ReportColumn => ({
        ...{ key, label: words.fields[key], kind: KINDS[field.kind] },
        ...(field.total && { total: true as const }),
        ...(!field.listed && { only: "file" as const }),
        ...(field.kind === "year" && { firm: true as const, sortable: true as const }),
        ...((field.kind === "text" || field.kind === "long-text") && { language: "vi" as const }),
      }),
    ),
    ...(ratio ? [{ key: "ratio", label: words.list.ratio, kind: "ratio" as const }] : []),
    ...(removed ? [{ key: "reason", label: words.list.reason, kind: "text" as const, language: "vi" as const }] : []),
  ];
}

function rowOf(entry: RegisterEntry, columns: readonly ReportColumn[], naming: RegisterNaming, locale: Locale) {
  const { kind, id, values } = entry;
  const { ratio } = registerRecord(kind);
  const count = (key: string | undefined) => {
    const value = key === undefined ? undefined : values[key];
    return typeof value === "number" ? BigInt(value) : null;
  };
  const projects = fieldsOf(kind).filter(([key, field]) => field.kind === "project" && values[key] !== undefined);
  const known: Readonly<Record<string, ReportValue>> = {
    ...{ name: entry.name, unit: unitName(entry, naming), reason: entry.removedReason },
    ratio: ratioOf(count(ratio?.part), count(ratio?.whole)),
    ...Object.fromEntries(
      fieldsOf(kind).map(([key, field]) => [key, cellOf(field, values[key] ?? null, naming, locale)]),
    ),
  };
  return {
    key: id,
    values: columns.map(({ key }) => known[key] ?? null),
    links: {
      name: `/registers/${kind}/${id}`,
      ...Object.fromEntries(projects.map(([key]) => [key, `/projects/${encodeURIComponent(String(values[key]))}`])),
    },
  };
}

/** A province by its name in the entry's year, or today's where it is of none. */
export function unitName({ unitId, values }: Pick<RegisterEntry, "unitId" | "values">, { names }: RegisterNaming) {
  const { year } = values;
  return (typeof year === "number" ? names.unit(unitId, year) : names.unitToday(unitId)).name;
}

function sumOf({ kind }: RegisterField, digits: string | null): ReportValue {
  if (digits === null) return null;
  return kind === "area" ? areaOf(digits) : BigInt(digits);
}

function cellOf(field: RegisterField, value: ReportValue, { indicators }: RegisterNaming, locale: Locale): ReportValue {
  if (field.kind === "year") return value === null ? null : String(value);
  if (field.kind === "area") return typeof value === "string" ? areaOf(value) : null;
  return typeof value === "string" ? namedValue(field, value, indicators, locale) : value;
}
