import { useLocale, useTranslations } from "next-intl";
import type { CarryingEvent } from "@/lib/domain/carrying/event";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { partsHref } from "../acceptances/parts-address";
import { inspectionsOfHref } from "../inspections/inspection-address";
import { FilesLink } from "../projects/attachments/files-link";
import { AppLink } from "../ui/app-link";
import { eventHref, progressHref } from "./carrying-address";

type EventsSectionProps = {
  code: string;
  events: readonly CarryingEvent[];
  /** Whether its beneficiaries are, or were, accepted one by one. */
  inParts: boolean;
};

/** Quá trình thực hiện: what happened to a đề án from its plan decision on, by day, each leading to where it is read. */
export function EventsSection({ code, events, inParts }: EventsSectionProps) {
  const words = useTranslations("carrying");
  const acceptances = useTranslations("acceptances.parts");
  const dossier = `/api/v1/projects/${encodeURIComponent(code)}/dossier`;
  return (
    <section className="mt-6" aria-labelledby="carrying-out">
      <header className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="carrying-out" className="text-base font-semibold">
          {words("title")}
        </h2>
        <span className="flex flex-wrap gap-x-4 text-sm">
          <AppLink href={progressHref(code)}>{words("progress.title")}</AppLink>
          <AppLink href={inspectionsOfHref(code)}>{words("inspections.title")}</AppLink>
          <FilesLink code={code} />
          {inParts && <AppLink href={partsHref(code)}>{acceptances("title")}</AppLink>}
          <span>
            {words("dossier")}: <a href={`${dossier}?format=zip`}>.zip</a> <a href={`${dossier}?format=pdf`}>.pdf</a>
          </span>
        </span>
      </header>
      {events.length === 0 ? (
        <p className="field-help">{words("events.none")}</p>
      ) : (
        <ol className="history">
          {events.map((event) => (
            <li key={event.kind + event.id}>
              <EventLine code={code} event={event} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function EventLine({ code, event }: { code: string; event: CarryingEvent }) {
  const words = useTranslations("carrying.events");
  const locale = useLocale();
  const { kind, on, number, amount, percent } = event;
  const told = words(kind, {
    number: number ?? words("noNumber"),
    percent: percent === null ? "" : formatCount(percent, locale),
  });
  const href = eventHref(code, event);
  return (
    <>
      <time className="number" dateTime={on}>
        {formatDate(on, locale)}
      </time>{" "}
      {href ? <AppLink href={href}>{told}</AppLink> : told}
      {amount !== null && <span className="text-muted"> · {formatExactMoney(amount, locale)}</span>}
    </>
  );
}
