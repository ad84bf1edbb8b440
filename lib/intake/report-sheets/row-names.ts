import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import { TOTAL_CODE } from "@/lib/domain/periodic-report/report-form";
import { MAPPING_LIMITS, type RowMeaning } from "@/lib/domain/periodic-report/sheet-mapping";
import { fold } from "../fold";

const ORDINAL = /^(?:[-+*•]\s*|(?:[ivxlc]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-z])(?:[.)/-]\s*|\s+(?=[^0-9])))/;
const TOTAL = /^(?:tong(?: cong| so| kinh phi)?|cong|total|grand total)(?: \(.*\))?[:.]?$/;

/** A shorter name may be the beginning of too many others. */
const SHORTEST = 6;

/** What the codes and names of a period's contents and indicators mean. */
export type RowNames = {
  readonly byCode: ReadonlyMap<string, RowMeaning>;
  readonly byName: ReadonlyMap<string, RowMeaning>;
};

/** A row's name as it is compared: without marks, case and ordinals ("1.2.", "IV.", "a)", "-"). */
export function rowKey(label: string): string {
  const plain = fold(label.slice(0, MAPPING_LIMITS.label));
  const bare = plain
    .replace(ORDINAL, "")
    .replace(/[:.;]+$/, "")
    .trim();
  return bare === "" ? plain : bare;
}

/** The names of everything a questionnaire asks by rows, in both languages, with their codes. */
export function rowNamesOf({ contents, indicators }: Questionnaire): RowNames {
  const all = [
    ...contents.map((one) => [one, `content.${one.code}`] as const),
    ...indicators.map((one) => [one, `output.${one.code}`] as const),
  ];
  return {
    byCode: new Map<string, RowMeaning>([
      [fold(TOTAL_CODE), "total"],
      ...all.map(([{ code }, meaning]) => [fold(code), meaning] as const),
    ]),
    byName: new Map<string, RowMeaning>(
      all.flatMap(([{ vi, en }, meaning]) => [vi, en].map((name) => [rowKey(name), meaning] as const)),
    ),
  };
}

/** What a row means by its name or its code; null where neither is known. */
export function rowMeaning(names: RowNames, code: string, label: string): RowMeaning | null {
  const key = rowKey(label);
  return (
    names.byCode.get(fold(code)) ??
    names.byName.get(key) ??
    (TOTAL.test(key) ? "total" : null) ??
    names.byCode.get(key) ??
    null
  );
}

/** The one meaning whose name goes on where a row's name ends, or the other way round; null for none or several. */
export function likelyMeaning({ byName }: RowNames, label: string): RowMeaning | null {
  const key = rowKey(label);
  if (key.length < SHORTEST) return null;
  const goesOn = (long: string, short: string) => long.startsWith(short) && !/[a-z0-9]/.test(long.charAt(short.length));
  const likely = new Set(
    [...byName].flatMap(([name, meaning]) => (goesOn(name, key) || goesOn(key, name) ? meaning : [])),
  );
  const [meaning] = likely;
  return likely.size === 1 && meaning !== undefined ? meaning : null;
}
