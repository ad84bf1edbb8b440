import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { RecentVouchers } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatInstant } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { chainLinks } from "../figures/dashboard-links";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

type LeaderDeskProps = {
  since: Date;
  recent: RecentVouchers;
  /** The newest of them. */
  vouchers: ReportTable;
  unitId: string;
  execution: Execution | null;
  /** The province's money chain, where there are figures. */
  chain: ReportTable | null;
};

/** A leader's work: what was recorded since they were last here, and the province against its plan. */
export function LeaderDesk({ since, recent, vouchers, unitId, execution, chain }: LeaderDeskProps) {
  const words = useTranslations("office");
  const locale = useLocale();
  return (
    <div className="desk">
      <DeskSection
        title={words("leader.since")}
        lead={words("leader.sinceLead", {
          date: formatInstant(since, locale),
          count: formatCount(recent.total, locale),
          amount: formatExactMoney(recent.disbursed, locale),
        })}
        all={{ href: "/vouchers?sort=-recordedAt", label: words("all") }}
      >
        {recent.total === 0 ? <EmptyState title={words("leader.noSince")} /> : <ReportSheet cards table={vouchers} />}
      </DeskSection>
      {execution && chain && (
        <DeskSection
          title={words("leader.plan", { year: String(execution.query.year) })}
          all={{ href: `/provinces/${unitId}`, label: words("leader.showProvince") }}
        >
          <ReportSheet table={chain} unit="trieu" links={chainLinks({ query: execution.query, unit: "trieu" })} />
        </DeskSection>
      )}
    </div>
  );
}
