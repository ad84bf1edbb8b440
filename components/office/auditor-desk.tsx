import { useTranslations } from "next-intl";
import type { RecentVouchers } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

type AuditorDeskProps = { trail: ReportTable; recent: RecentVouchers; vouchers: ReportTable };

/** An auditor's work: the newest of the trail and of the ledger, and the checks of the data. */
export function AuditorDesk({ trail, recent, vouchers }: AuditorDeskProps) {
  const words = useTranslations("office");
  const oversight = useTranslations("oversight");
  return (
    <div className="desk">
      <DeskSection title={trail.title} all={{ href: "/office/checks", label: oversight("checks.title") }}>
        {trail.rows.length === 0 ? (
          <EmptyState title={oversight("trail.empty")} />
        ) : (
          <ReportSheet cards table={trail} />
        )}
      </DeskSection>
      <DeskSection title={words("auditor.vouchers")} all={{ href: "/vouchers?sort=-recordedAt", label: words("all") }}>
        {recent.total === 0 ? (
          <EmptyState title={words("auditor.noVouchers")} />
        ) : (
          <ReportSheet cards table={vouchers} />
        )}
      </DeskSection>
    </div>
  );
}
