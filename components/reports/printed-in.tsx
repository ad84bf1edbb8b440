import { useLocale, useTranslations } from "next-intl";
import type { PrintedReport } from "@/lib/domain/periodic-report/printed-report";
import { shortConferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { AppLink } from "../ui/app-link";

/** Issued conference reports that printed a figure a correction has changed since. */
export function PrintedIn({ reports }: { reports: readonly PrintedReport[] }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  if (reports.length === 0) return null;
  return (
    <section className="record-part" aria-labelledby="printed-in">
      <h2 id="printed-in">{words("printedIn")}</h2>
      <ul>
        {reports.map(({ conferenceId, region, ordinal, number }) => (
          <li key={conferenceId + number}>
            <AppLink href={`/conferences/${conferenceId}/summary`}>
              {words("printedItem", { conference: shortConferenceName({ region, ordinal }, locale), number })}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
