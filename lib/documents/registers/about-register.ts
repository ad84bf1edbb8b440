import type { RegisterQuery } from "@/lib/domain/registers/register-query";
import { type RegisterKind, registerRecord } from "@/lib/domain/registers/registers";
import type { ReportLine } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { choiceName } from "@/lib/format/register-value";
import { aboutList } from "../lists/about-list";
import { wordsOf } from "../words";

/** What a list of a register speaks of: its filters in words, and the day it is as of. */
export function aboutRegister(
  kind: RegisterKind,
  { q, region, unitId, year, level, removed }: Omit<RegisterQuery, "page" | "size">,
  at: Date,
  locale: Locale,
  unitName: string | null,
): ReportLine[] {
  const { choice } = registerRecord(kind);
  const chosen = {
    ...{ q, region, unitId, year },
    ...(choice !== null && level !== null && { [choice]: choiceName(level, locale) }),
    ...(removed && { status: wordsOf(locale).registers.list.removed }),
  };
  return aboutList(chosen, at, locale, unitName);
}
