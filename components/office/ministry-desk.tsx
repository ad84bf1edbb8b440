import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sumOf } from "@/lib/domain/money";
import type { MinistryDesk as Desk } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

type MinistryDeskProps = { desk: Desk; behind: ReactNode /** The largest of its shortfalls. */; short: ReportTable };

/** The Ministry's work: who is behind and why, provinces without their own plan, releases short of signed contracts. */
export function MinistryDesk({ desk, behind, short: largest }: MinistryDeskProps) {
  const words = useTranslations("office.ministry");
  const all = useTranslations("office");
  const locale = useLocale();
  const { withoutDecision, provinces, shortfalls } = desk;
  const year = String(desk.year);
  const missing = sumOf(shortfalls.map(({ short }) => short));
  const plan = { href: `/plans/${year}`, label: words("planOfYear", { year }) };
  return (
    <div className="desk">
      {behind}
      <DeskSection
        title={words("decisions", { year })}
        lead={words("decisionsLead", {
          count: formatCount(withoutDecision.length, locale),
          total: formatCount(provinces, locale),
        })}
        all={plan}
      >
        {withoutDecision.length === 0 ? (
          <EmptyState title={words("allDecided", { year })} />
        ) : (
          <ul className="name-list">
            {withoutDecision.map(({ id, name }) => (
              <li key={id}>
                <AppLink href={`/provinces/${id}?year=${year}`}>{name}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </DeskSection>
      <DeskSection
        title={words("short", { year })}
        lead={words("shortLead", {
          count: formatCount(shortfalls.length, locale),
          amount: formatExactMoney(missing, locale),
        })}
        all={{ href: `/?year=${year}&fund=KCQG`, label: all("all") }}
      >
        {shortfalls.length === 0 ? (
          <EmptyState title={words("noShort")} />
        ) : (
          <ReportSheet cards table={largest} unit="trieu" />
        )}
      </DeskSection>
    </div>
  );
}
