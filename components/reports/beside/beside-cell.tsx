import { useLocale, useTranslations } from "next-intl";
import type { CellKey } from "@/lib/domain/periodic-report/cell";
import type { StandingRemark } from "@/lib/domain/periodic-report/standing-remarks";
import { localeOf } from "@/lib/format/locale";
import { conflictValue } from "@/lib/format/reports/conflict-words";
import { Vietnamese } from "../../ui/vietnamese";
import { besideId, type CellBeside, remarkId } from "./cell-beside";

/** Below a cell that is written: what the records say, how the last estimate came out, and what the Ministry remarked. */
export function BesideCell({ cell, beside }: { cell: CellKey; beside: CellBeside | undefined }) {
  const words = useTranslations("reports.beside");
  if (!beside) return null;
  const { records, past, remark } = beside;
  return (
    <span id={besideId(cell)} className="block px-2 pb-1 text-[0.6875rem] text-muted leading-snug">
      {records !== null && <span className="block">{words("records", { amount: records })}</span>}
      {past !== null && <span className="block whitespace-normal">{past}</span>}
      {remark && (
        <span className="block whitespace-normal text-alarm" data-remark>
          <a href={`#${remarkId(cell)}`}>{words("remark")}</a>{" "}
          <span className="line-clamp-6">
            <Vietnamese>{remark.body}</Vietnamese>
          </span>
          <ChangedSince remark={remark} />
        </span>
      )}
    </span>
  );
}

/** Says of a cell that it was changed after it was remarked on. */
export function ChangedSince({ remark: { cell, changed } }: { remark: StandingRemark }) {
  const words = useTranslations("reports.beside");
  const locale = localeOf(useLocale());
  if (!changed) return null;
  return (
    <em className="block whitespace-normal text-muted">
      {cell.startsWith("text.")
        ? words("changedText")
        : words("changed", {
            from: conflictValue(cell, changed.from, locale),
            to: conflictValue(cell, changed.to, locale),
          })}
    </em>
  );
}
