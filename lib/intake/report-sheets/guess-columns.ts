import { FUNDS, type Fund } from "@/lib/domain/fund";
import { REPORTED_MEASURES, type ReportedMeasure } from "@/lib/domain/periodic-report/cell";
import type { ColumnMeaning, SheetUnit } from "@/lib/domain/periodic-report/sheet-mapping";
import { columnName } from "@/lib/format/measure-names";
import { reports as en } from "@/lib/format/messages/en/reports";
import { reports as vi } from "@/lib/format/messages/vi/reports";
import { fold } from "../fold";

const CODE = /^(ma|code|ma so|ma noi dung|ma chi tieu|ma dong)$/;
const NAME = /noi dung|chi tieu|hoat dong|hang muc|danh muc|dien giai|\bcontent\b|\bindicator\b/;
const OF_FUND: Readonly<Record<Fund, RegExp>> = {
  KCQG: /kcqg|quoc gia|trung uong|national/,
  KCDP: /kcdp|dia phuong|cap tinh|ngan sach tinh|provincial/,
};
/** Columns beside the figures: ratios, differences, what another year or the portal says. */
const BESIDE = /%|ty le|ti le|so sanh|chenh lech|cung ky|nam truoc|tang|giam|theo cong|in the portal|ghi chu|con lai/;
const OF_MEASURE: readonly (readonly [ReportedMeasure, RegExp])[] = [
  ["ESTIMATE", /\buoc\b|estimate/],
  ["ACTUAL", /thuc hien|giai ngan|da chi|dat duoc|ket qua|\bactual\b/],
  ["PLAN", /ke hoach|\bkh\b|du toan|duoc giao|duoc duyet|\bplan\b/],
];
const UNITS: readonly (readonly [SheetUnit, RegExp])[] = [
  ["ty", /ty dong|ti dong|billion/],
  ["trieu", /trieu dong|\btrd\b|\btr ?\. ?d\b|million/],
  ["nghin", /nghin dong|ngan dong|1\.?000 ?d|thousand/],
  ["dong", /\bdong\b|\bvnd\b/],
];

/** The portal's own headings in both languages, word for word. */
const PRINTED = new Map<string, ColumnMeaning>(
  (
    [
      [vi, "vi"],
      [en, "en"],
    ] as const
  ).flatMap(([words, locale]) => [
    [fold(words.rowCode), "code" as const] as const,
    [fold(words.content), "name" as const] as const,
    [fold(words.indicator), "name" as const] as const,
    ...FUNDS.flatMap((fund) => [
      ...REPORTED_MEASURES.map(
        (measure) => [fold(`${columnName(fund, locale)} ${words.measures[measure]}`), `${fund}.${measure}`] as const,
      ),
      [fold(`${columnName(fund, locale)} ${words.reported}`), `${fund}.outputs`] as const,
    ]),
  ]),
);

/** What the columns of the portal's own form are. */
export function printedColumns(headings: readonly string[]): readonly ColumnMeaning[] {
  return headings.map((heading) => PRINTED.get(fold(heading)) ?? "none");
}

/** What is known of a table beside its headings. */
type Around = {
  readonly year: number;
  /** The fund of its title, for columns that name none. */
  readonly fund: Fund | null;
  /** Whether its rows are indicators: what was carried out is then how many. */
  readonly counts: boolean;
};

/** What the columns of a province's own table seem to be; each meaning at most once, the first column of it. */
export function guessColumns(headings: readonly string[], around: Around): readonly ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>();
  return headings.map((heading) => {
    const meaning = PRINTED.get(fold(heading)) ?? guessColumn(fold(heading.slice(0, 200)), around);
    if (meaning === "none" || taken.has(meaning)) return "none";
    taken.add(meaning);
    return meaning;
  });
}

function guessColumn(text: string, { year, fund: ofTitle, counts }: Around): ColumnMeaning {
  if (CODE.test(text)) return "code";
  const years = text.match(/\b(?:19|20)[0-9]{2}\b/g) ?? [];
  if (BESIDE.test(text) || years.some((named) => Number(named) !== year)) return "none";
  const measure = OF_MEASURE.find(([, pattern]) => pattern.test(text))?.[0];
  if (!measure) return NAME.test(text) ? "name" : "none";
  const fund = fundIn(text) ?? ofTitle;
  if (!fund) return "none";
  if (!counts) return `${fund}.${measure}`;
  return measure === "ACTUAL" ? `${fund}.outputs` : "none";
}

/** The one fund a text names. */
export function fundIn(text: string): Fund | null {
  const named = FUNDS.filter((fund) => OF_FUND[fund].test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The unit a folded text names; null where it names none. */
export function unitIn(text: string): SheetUnit | null {
  return UNITS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
