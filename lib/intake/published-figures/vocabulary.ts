import { RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS, type FundColumn } from "@/lib/domain/fund";
import { LOCALES } from "@/lib/format/locale";
import { columnLongName, columnName, measureName } from "@/lib/format/measure-names";
import { otherFigureName, publishedMeasureName, targetName } from "@/lib/format/published-measure";
import { regionPhrase, scopeName } from "@/lib/format/scope-names";
import { fold } from "../fold";
import type { Known, KnownCode, KnownUnit } from "./known";
import { AMOUNT_WORDS, FUND_WORDS, OTHER_MEASURES, RATIO_WORDS, SCOPE_WORDS } from "./words";

/** What a figure measures and therefore in what it is counted: money, a percentage, or things. */
export type MeasureReading = { readonly measure: string; readonly counts: "money" | "percent" | "things" };

/** Every word a file of published figures may use, folded, with what it means. Made once for a file. */
export type Vocabulary = {
  readonly scopes: ReadonlyMap<string, string>;
  /** Provinces by name; before and after a merger a name may mean two. */
  readonly units: ReadonlyMap<string, readonly KnownUnit[]>;
  readonly funds: ReadonlyMap<string, FundColumn>;
  /** Measures by word: "executed" is a ratio's code and the English word for an amount, told apart by the unit. */
  readonly measures: ReadonlyMap<string, readonly MeasureReading[]>;
  readonly groups: ReadonlyMap<string, string>;
  readonly groupCodes: string;
  readonly measureCodes: string;
};

/** The words of the catalogue, of the portal's own pages in both languages, and those people write for them. */
export function vocabularyOf(known: Known): Vocabulary {
  const measures = measuresOf(known.indicators);
  return {
    scopes: scopesOf(known.units),
    units: unitsOf(known.units),
    funds: fundsOf(),
    measures,
    groups: new Map(known.contentGroups.flatMap(namesAndCode)),
    groupCodes: known.contentGroups.map(({ code }) => code).join(", "),
    measureCodes: [...new Set([...measures.values()].flat().map(({ measure }) => measure))]
      .filter((code) => !code.endsWith(":target"))
      .join(", "),
  };
}

const inBoth = (name: (locale: "vi" | "en") => string | null): string[] =>
  LOCALES.map(name).filter((words) => words !== null);

function measuresOf(indicators: readonly KnownCode[]): Map<string, MeasureReading[]> {
  const measures = new Map<string, MeasureReading[]>();
  const learn = (words: readonly string[], reading: MeasureReading) => {
    for (const word of new Set(words.map(fold))) measures.set(word, [...(measures.get(word) ?? []), reading]);
  };
  for (const [measure, words] of Object.entries(AMOUNT_WORDS)) {
    const printed = inBoth((locale) => publishedMeasureName(measure, locale));
    learn([measure, ...words, ...printed], { measure, counts: "money" });
  }
  for (const measure of RATIO_MEASURES) {
    const printed = inBoth((locale) => measureName(measure, locale));
    learn([measure, ...(RATIO_WORDS[measure] ?? []), ...printed], { measure, counts: "percent" });
  }
  for (const [measure, counts] of Object.entries(OTHER_MEASURES)) {
    learn([measure, ...inBoth((locale) => otherFigureName(measure, locale))], { measure, counts });
  }
  for (const { code, names } of indicators) {
    learn([code, ...names], { measure: code, counts: "things" });
    const targets = [code, ...names].flatMap((name) => [
      `${name}:target`,
      `${name} :target`,
      `${name}: target`,
      ...inBoth((locale) => targetName(name, locale)),
    ]);
    learn(targets, { measure: `${code}:target`, counts: "things" });
  }
  return measures;
}

function fundsOf(): Map<string, FundColumn> {
  return new Map(
    FUND_COLUMNS.flatMap((fund) => {
      const printed = [
        ...inBoth((locale) => columnName(fund, locale)),
        ...inBoth((locale) => columnLongName(fund, locale)),
      ];
      return [fund, ...FUND_WORDS[fund], ...printed].flatMap((word) => [
        [fold(word), fund] as const,
        [fundKey(word), fund] as const,
      ]);
    }),
  );
}

/** A fund's words without "nguồn", "kinh phí" and the like before them. */
export function fundKey(text: string): string {
  return fold(text).replace(/^((nguon|kinh phi|von|quy|ngan sach) )+/, "");
}

function scopesOf(units: readonly KnownUnit[]): Map<string, string> {
  const scopes = new Map<string, string>(units.map(({ id }) => [id, id]));
  for (const [scope, words] of Object.entries(SCOPE_WORDS)) {
    const code = scope as keyof typeof SCOPE_WORDS;
    const phrases = code === "VN" ? [] : inBoth((locale) => regionPhrase(code, locale));
    for (const word of [...words, ...inBoth((locale) => scopeName(code, locale)), ...phrases]) {
      scopes.set(fold(word), scope);
      scopes.set(scopeKey(word), scope);
    }
  }
  return scopes;
}

function unitsOf(units: readonly KnownUnit[]): Map<string, KnownUnit[]> {
  const byName = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    for (const name of new Set(unit.names.map(scopeKey))) byName.set(name, [...(byName.get(name) ?? []), unit]);
  }
  return byName;
}

/** A place's words without the title or the office before them: "UBND tỉnh Quảng Trị" is Quảng Trị. */
export function scopeKey(text: string): string {
  return fold(text)
    .replace(/^((cac tinh,? thanh pho|ubnd|so cong thuong|toan|khu vuc|vung|region) )+/, "")
    .replace(/^(tinh |thanh pho |tp\.? ?(?=[a-z])|t\. ?)/, "");
}

function namesAndCode({ code, names }: KnownCode): [string, string][] {
  return [code, ...names].map((name) => [fold(name), code]);
}
