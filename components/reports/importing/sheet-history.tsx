import { useLocale, useTranslations } from "next-intl";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../../ui/app-link";

/** Files that were written into a report: when, which, by whom, with their fingerprint. */
export function SheetHistory({ sheets, page }: { sheets: readonly ReportSheet[]; page: (id: string) => string }) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  if (sheets.length === 0) return null;
  return (
    <section className="record-part mt-8">
      <h2>{words("history")}</h2>
      <ol className="history">
        {sheets.map(({ id, fileName, sha256, savedAt, readAt, written, by }) => (
          <li key={id}>
            <time className="number" dateTime={savedAt ?? readAt}>
              {formatInstant(new Date(savedAt ?? readAt), locale)}
            </time>{" "}
            <AppLink href={page(id)}>
              {words("historyItem", { name: fileName, count: formatCount(written, locale), by })}
            </AppLink>
            <p className="field-help break-all">SHA-256 {sha256}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
