import { useLocale, useTranslations } from "next-intl";
import type { PeriodAct } from "@/lib/domain/periodic-report/period-view";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { Vietnamese } from "../ui/vietnamese";

/** What became of a period: who did it and when, newest first. */
export function PeriodHistory({ history }: { history: readonly PeriodAct[] }) {
  const words = useTranslations("reportPeriods.history");
  const locale = localeOf(useLocale());
  return (
    <section className="record-part my-5">
      <h2>{words("title")}</h2>
      {history.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <ol className="history">
          {history.map((one) => (
            <li key={one.at + one.act}>
              <time className="number" dateTime={one.at}>
                {formatInstant(new Date(one.at), locale)}
              </time>{" "}
              <strong>{words(`acts.${one.act}`, { count: String(one.count ?? 0) })}</strong> –{" "}
              {one.takenBy === "" ? words("byPortal") : actingName(one.takenBy, one.onBehalfOf, locale)}
              <Changed {...one} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Changed({ act, unitName, days, asksAnew }: PeriodAct) {
  const words = useTranslations("reportPeriods");
  const locale = localeOf(useLocale());
  const day = (is: string | null) => (is === null ? words("history.noDay") : formatDate(is, locale));
  const shown = act === "changed" || act === "extended" ? days : [];
  return (
    <>
      {act === "extended" && <p>{unitName === null ? words("extend.all") : <Vietnamese>{unitName}</Vietnamese>}</p>}
      {shown.map(({ name, before, after }) => (
        <p key={name}>
          {words(`history.days.${name}`)}: {act === "changed" && `${day(before)} → `}
          {day(after)}
        </p>
      ))}
      {asksAnew && <p>{words("history.asksAnew")}</p>}
    </>
  );
}
