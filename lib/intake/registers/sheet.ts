import { LONGEST_LINE, LONGEST_TEXT, type RegisterField } from "@/lib/domain/registers/field";
import {
  fieldsOf,
  type RegisterChoice,
  type RegisterFieldKey,
  type RegisterKind,
} from "@/lib/domain/registers/registers";
import { fill } from "@/lib/format/fill";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { registers as en } from "@/lib/format/messages/en/registers";
import { registers as vi } from "@/lib/format/messages/vi/registers";
import type { Column, SheetDefinition } from "../columns";

const WORDS = { vi, en };

export type RegisterColumn = "name" | "unitId" | RegisterFieldKey;

const EXAMPLES: Readonly<Record<RegisterField["kind"], string>> = {
  ...{ text: "", "long-text": "", money: "1.250.000.000", count: "12", area: "12,5", year: "2026", day: "15/10/2026" },
  ...{ choice: "", indicator: "demonstration-models", project: "" },
};
const WIDTHS: Readonly<Partial<Record<RegisterField["kind"], number>>> = { text: 30, "long-text": 40 };

/** The sheet of a register: its name, its province, and every field as the register's record has it. */
export function registerSheet(kind: RegisterKind): SheetDefinition<RegisterColumn> {
  const named = (key: "name" | "unitId", headings: readonly [string, string], helps: readonly [string, string]) => ({
    ...{ key, headingVi: headings[0], headingEn: headings[1], aliases: [], example: "", width: 30 },
    presence: key === "name" ? ("required" as const) : ("optional" as const),
    ...{ helpVi: helps[0], helpEn: helps[1] },
  });
  const line = { most: String(LONGEST_LINE) };
  return {
    ...{ name: kind, titleVi: WORDS.vi.kinds[kind].title, titleEn: WORDS.en.kinds[kind].title },
    columns: [
      named("name", [vi.kinds[kind].name, en.kinds[kind].name], [fill(vi.sheet.text, line), fill(en.sheet.text, line)]),
      named("unitId", [vi.list.unit, en.list.unit], [vi.sheet.unit, en.sheet.unit]),
      ...fieldsOf(kind).map(([key, field]) => columnOf(key, field)),
    ],
  };
}

function columnOf(key: RegisterFieldKey, field: RegisterField): Column<RegisterColumn> {
  return {
    ...{ key, headingVi: vi.fields[key], headingEn: en.fields[key], aliases: [] },
    presence: field.required ? "required" : "optional",
    ...{ helpVi: helpOf(field, "vi"), helpEn: helpOf(field, "en") },
    example: field.kind === "choice" ? (choiceNames(field)[0] ?? "") : EXAMPLES[field.kind],
    width: WIDTHS[field.kind] ?? 18,
  };
}

function helpOf(field: RegisterField, locale: Locale): string {
  const { sheet } = WORDS[locale];
  switch (field.kind) {
    case "text":
      return fill(sheet.text, { most: String(LONGEST_LINE) });
    case "long-text":
      return fill(sheet.text, { most: String(LONGEST_TEXT) });
    case "choice":
      return fill(sheet.choice, { choices: choiceNames(field, locale).join(", ") });
    default:
      return sheet[field.kind];
  }
}

/** What a choice may be called: its code, and its name in both languages. */
export function choiceWords(code: string): readonly string[] {
  return [code, ...LOCALES.map((locale) => WORDS[locale].choices[code as RegisterChoice])];
}

function choiceNames({ choices = [] }: RegisterField, locale: Locale = "vi"): readonly string[] {
  return choices.map((code) => WORDS[locale].choices[code as RegisterChoice]);
}
