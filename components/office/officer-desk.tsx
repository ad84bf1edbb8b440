import { useLocale, useTranslations } from "next-intl";
import type { OpenContracts } from "@/lib/domain/ledger/open-contract";
import type { OfficerDesk as Desk } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

/** An officer's work: contracts with money left, advances overdue, what was recorded this week. */
export function OfficerDesk({
  desk,
  tables,
}: {
  desk: Desk;
  tables: Record<"open" | "overdue" | "week", ReportTable>;
}) {
  const words = useTranslations("office");
  const locale = useLocale();
  const { open, overdue, thisWeek, weekStart } = desk;
  const allOf = ({ total, items }: OpenContracts, href: string) =>
    total > items.length ? { href, label: words("allCount", { count: formatCount(total, locale) }) } : undefined;
  const facts = (count: number, amount: bigint) => ({
    count: formatCount(count, locale),
    amount: formatExactMoney(amount, locale),
  });
  return (
    <div className="desk">
      <DeskSection
        title={words("officer.overdue")}
        lead={words("officer.overdueLead")}
        all={allOf(overdue, "/vouchers/new?which=overdue")}
      >
        {overdue.total === 0 ? (
          <EmptyState title={words("officer.noOverdue")} />
        ) : (
          <ReportSheet cards table={tables.overdue} />
        )}
      </DeskSection>
      <DeskSection
        title={words("officer.open")}
        lead={words("officer.openLead", facts(open.total, open.left))}
        all={allOf(open, "/vouchers/new?which=timely")}
      >
        {open.total === 0 ? <EmptyState title={words("officer.noOpen")} /> : <ReportSheet cards table={tables.open} />}
      </DeskSection>
      <DeskSection
        title={words("officer.week")}
        lead={words("officer.weekLead", {
          date: formatDate(weekStart, locale),
          ...facts(thisWeek.total, thisWeek.disbursed),
        })}
        all={{ href: "/vouchers?sort=-recordedAt", label: words("all") }}
      >
        {thisWeek.total === 0 ? (
          <EmptyState title={words("officer.noWeek")}>{words("officer.noWeekHint")}</EmptyState>
        ) : (
          <ReportSheet cards table={tables.week} />
        )}
      </DeskSection>
    </div>
  );
}
