import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Conference } from "@/lib/domain/conference/conference";
import type { Names } from "@/lib/domain/names";
import { conferencePeriod } from "@/lib/format/conference-name";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { Vietnamese } from "../ui/vietnamese";

type FactsProps = { conference: Conference; names: Names; provinces: number };

/** What is said of a conference: as planned and as it came, by whom, and what follows. */
export function ConferenceFactsList({ conference, names, provinces }: FactsProps) {
  const words = useTranslations("conferences.facts");
  const locale = localeOf(useLocale());
  const { period, next, planned } = conference;
  const unit = (id: string | null) => id && names.unit(id, period.year).name;
  const wasPlanned = Object.values(planned).some((said) => said !== null);
  return (
    <section className="record-part" aria-labelledby="conference-facts">
      <h2 id="conference-facts">{words("title")}</h2>
      <dl className="fact-list">
        <Fact label={words("period")}>
          {conferencePeriod(conference, locale)}
          <small>{words("provinces", { count: formatCount(provinces, locale) })}</small>
        </Fact>
        {wasPlanned && (
          <Fact label={words("asPlanned")}>
            {[planned.on ? formatDate(planned.on, locale) : planned.year, unit(planned.hostUnitId), planned.venue]
              .filter(Boolean)
              .join(", ")}
          </Fact>
        )}
        <Fact label={words("asHeld")}>
          <Held conference={conference} host={unit(conference.hostUnitId)} />
        </Fact>
        <Text label={words("hostOrganisation")} text={conference.hostOrganisation} />
        <Text label={words("organiser")} text={conference.organiserOrganisation} />
        <Text label={words("awards")} text={conference.awards} />
        {(next.hostUnitId || next.year) && (
          <Fact label={words("next")}>{[unit(next.hostUnitId), next.year].filter(Boolean).join(", ")}</Fact>
        )}
        <Text label={words("handOver")} text={next.handOver} />
        <Text label={words("source")} text={conference.source} />
      </dl>
    </section>
  );
}

function Held({ conference, host }: { conference: Conference; host: string | null }) {
  const words = useTranslations("conferences.facts");
  const locale = useLocale();
  const { heldOn, session, venue } = conference;
  const said = [
    heldOn && formatDate(heldOn, locale),
    heldOn && session && words(`sessions.${session}`),
    venue,
    host,
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : words("unknown");
}

function Text({ label, text }: { label: string; text: string | null }) {
  return text === null ? null : (
    <Fact label={label}>
      <Vietnamese>{text}</Vietnamese>
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
