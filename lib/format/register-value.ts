import type { Wording } from "@/lib/domain/catalogue/wording";
import { areaOf } from "@/lib/domain/registers/area";
import type { RegisterValue } from "@/lib/domain/registers/entry";
import type { RegisterField } from "@/lib/domain/registers/field";
import type { RegisterChoice } from "@/lib/domain/registers/registers";
import { formatDate } from "./date";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { registers as en } from "./messages/en/registers";
import { registers as vi } from "./messages/vi/registers";
import { formatExactMoney } from "./money";
import { formatCount } from "./number";

const CHOICES = { vi: vi.choices, en: en.choices };

/** Indicators of the catalogue by code. */
export type IndicatorNames = ReadonlyMap<string, Wording>;

/** The name of a code that a choice of a register may have. */
export function choiceName(code: string, locale: Locale): string {
  const names: Readonly<Record<RegisterChoice, string>> = CHOICES[locale];
  return Object.hasOwn(names, code) ? names[code as RegisterChoice] : code;
}

/** A field that is a code, by its name; any other text as it is. */
export function namedValue(field: RegisterField, value: string, indicators: IndicatorNames, locale: Locale): string {
  if (field.kind === "choice") return choiceName(value, locale);
  return field.kind === "indicator" ? (indicators.get(value)?.[locale] ?? value) : value;
}

/** What a field says, as its entry's page shows it. */
export function registerValue(
  field: RegisterField,
  value: RegisterValue,
  indicators: IndicatorNames,
  locale: Locale,
): string {
  if (typeof value === "bigint") return formatExactMoney(value, locale);
  if (typeof value === "number") return field.kind === "year" ? String(value) : formatCount(value, locale);
  if (field.kind === "area") return formatArea(value, locale);
  return field.kind === "day" ? formatDate(value, locale) : namedValue(field, value, indicators, locale);
}

/** What a field says, as a form takes it again. */
export function typedValue(field: RegisterField, value: RegisterValue): string {
  if (field.kind === "area") return formatArea(String(value), "vi");
  return field.kind === "day" ? formatDate(String(value), "vi") : String(value);
}

/** Hectares with the decimals they were given: "49,87". */
function formatArea(area: string, locale: Locale): string {
  const { value, decimals } = areaOf(area);
  return formatFraction(value.over, value.under, { decimals }, locale);
}
