import type { CatalogueNames } from "@/lib/domain/catalogue/catalogue-names";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { DossierChange } from "@/lib/domain/project/dossier-change";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate, formatInstant } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

type Said = { readonly since: string; readonly changes: readonly DossierChange[] };

/** What a dossier said when it was submitted before, beside what it says now, field by field and row by row. */
export function changesTable({ since, changes }: Said, names: CatalogueNames, locale: Locale): ReportTable {
  const { projectSteps, projectWriting, attachments } = wordsOf(locale);
  const words = projectSteps.changes;
  const nameOf = (field: DossierChange["field"]) =>
    field === "attachments" ? attachments.title : projectWriting.fields[field];
  const say = valueWriter(names, locale);
  return {
    ...{ name: "changes", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "field", label: words.field, kind: "text", head: true },
      {
        key: "before",
        label: fill(words.before, { time: formatInstant(new Date(since), locale) }),
        kind: "text",
        language: "vi",
      },
      { key: "after", label: words.after, kind: "text", language: "vi" },
    ],
    rows: changes.map((change, at) => ({
      key: `${change.field} ${at}`,
      values: [nameOf(change.field), say(change, "before"), say(change, "after")],
    })),
  };
}

function valueWriter({ contents, items, indicators }: CatalogueNames, locale: Locale) {
  const { projectSteps, projects } = wordsOf(locale);
  const words = projectSteps.changes;
  const named = (list: readonly Named[], code: string) => list.find((one) => one.code === code)?.[locale] ?? code;
  const money = (amount: bigint) => formatExactMoney(amount, locale);
  return (change: DossierChange, side: "before" | "after"): string => {
    const { field } = change;
    if (change[side] === null) return words.none;
    if (field === "budget") {
      const { year, item, support, counterpart, other } = change[side];
      return fill(words.budget, {
        ...{ year: String(year), item: named(items, item) },
        ...{ support: money(support), counterpart: money(counterpart), other: money(other) },
      });
    }
    if (field === "outputs") {
      const { year, indicator, target } = change[side];
      const name = named(indicators, indicator);
      return fill(words.output, { year: String(year), indicator: name, target: formatCount(target, locale) });
    }
    if (field === "beneficiaries") {
      const { name, taxCode, address, support } = change[side];
      return [name, taxCode, address, support === null ? null : money(support)].filter((part) => part).join(", ");
    }
    if (field === "attachments") {
      const { fileName, version } = change[side];
      return fill(words.file, { fileName, version: formatCount(version, locale) });
    }
    const text = change[side];
    if (field === "startOn" || field === "endOn") return formatDate(text, locale);
    if (field === "item") return named(items, text);
    if (field === "content") return named(contents, text);
    if (field === "kind") return projects.kinds[text as keyof typeof projects.kinds] ?? text;
    return text;
  };
}
