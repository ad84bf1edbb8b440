import type { EditableField, FixedChoice } from "@/lib/domain/reference-data/editable-table";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceChoice, ReferenceChoices, ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { formatDate } from "./date";
import type { Locale } from "./locale";
import { projects as enProjects } from "./messages/en/projects";
import { referenceData as en } from "./messages/en/reference-data";
import { projects as viProjects } from "./messages/vi/projects";
import { referenceData as vi } from "./messages/vi/reference-data";
import { formatExactMoney } from "./money";
import { formatCount } from "./number";

const WORDS = {
  vi: { ...vi.choices, nationalFund: vi.choices.fund, state: viProjects.states },
  en: { ...en.choices, nationalFund: en.choices.fund, state: enProjects.states },
};

/** Words for the choices the portal itself knows. */
const FIXED: Readonly<Record<FixedChoice, readonly string[]>> = {
  fund: ["KCQG", "KCDP"],
  nationalFund: ["KCQG"],
  state: Object.keys(viProjects.states),
  requirement: ["CLASS_PLAN", "HALF_DONE"],
  unitType: ["tinh", "thanh_pho_tw"],
};

/** What a field may be chosen from, in both languages: the portal's own words, or the rows that were found. */
export function choicesOf(field: EditableField, found: ReferenceChoices): readonly ReferenceChoice[] {
  if (field.kind !== "choice") return [];
  const source = field.of;
  if (!isFixed(source)) return found[source] ?? [];
  const word = (locale: Locale, value: string) =>
    (WORDS[locale][source] as Readonly<Record<string, string>>)[value] ?? value;
  return FIXED[source].map((value) => ({ value, vi: word("vi", value), en: word("en", value) }));
}

/** A field of a row as it is read: amounts and days written, choices by their names. */
export function formatReferenceValue(
  field: EditableField,
  text: string | null,
  { choices, locale }: { readonly choices: ReferenceChoices; readonly locale: Locale },
): string {
  if (text === null) return "";
  switch (field.kind) {
    case "money":
      return formatExactMoney(BigInt(text), locale);
    case "count":
      return formatCount(Number(text), locale);
    case "day":
      return formatDate(text, locale);
    case "flag":
      return WORDS[locale].flag[text === "true" ? "true" : "false"];
    case "choice":
      return choicesOf(field, choices).find(({ value }) => value === text)?.[locale] ?? text;
    case "line":
      return text;
  }
}

/** What a row is called: its key by its names, a holiday by its own name, a document by its number. */
export function referenceName(
  name: EditableName,
  { values, id }: Pick<ReferenceRow, "values" | "id">,
  of: { readonly choices: ReferenceChoices; readonly locale: Locale },
): string {
  if (name === "holidays") return (of.locale === "vi" ? values.nameVi : values.nameEn) ?? id;
  if (name === "legal-documents") return values.documentNumber ?? id;
  return editableTable(name)
    .keys.map((key) => formatReferenceValue(key, values[key.name] ?? null, of))
    .join(" · ");
}

/** What a row says in a few words: each field that is filled in, in the reader's language. */
export function referenceSays(
  name: EditableName,
  values: ReferenceRow["values"],
  of: { readonly choices: ReferenceChoices; readonly locale: Locale },
): string {
  const labels: Readonly<Record<string, string>> = { vi: vi.fields, en: en.fields }[of.locale];
  const otherLanguage = of.locale === "vi" ? "En" : "Vi";
  return editableTable(name)
    .fields.filter((field) => !field.name.endsWith(otherLanguage) && field.name !== "documentNumber")
    .filter(({ name: field }) => (values[field] ?? null) !== null && values[field] !== "false")
    .map(
      (field) => `${labels[field.name] ?? field.name}: ${formatReferenceValue(field, values[field.name] ?? null, of)}`,
    )
    .join("; ");
}

function isFixed(source: string): source is FixedChoice {
  return source in FIXED;
}
