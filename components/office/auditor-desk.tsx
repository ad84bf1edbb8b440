import { useTranslations } from "next-intl";
import type { RecentVouchers, TrailEntry } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";
import { TrailTable } from "./trail-table";

type AuditorDeskProps = { trail: readonly TrailEntry[]; recent: RecentVouchers; vouchers: ReportTable };

/** An auditor's work: the newest of the trail and of the ledger, and the checks of the data. */
export function AuditorDesk({ trail, recent, vouchers }: AuditorDeskProps) {
  const words = useTranslations("office");
  return (
    <div className="desk">
      <DeskSection
        title={words("auditor.trail")}
        all={{ href: "/api/v1/admin/invariants", label: words("auditor.invariants") }}
      >
        {trail.length === 0 ? <EmptyState title={words("auditor.noTrail")} /> : <TrailTable entries={trail} />}
      </DeskSection>
      <DeskSection title={words("auditor.vouchers")} all={{ href: "/vouchers?sort=-recordedAt", label: words("all") }}>
        {recent.total === 0 ? <EmptyState title={words("auditor.noVouchers")} /> : <ReportSheet table={vouchers} />}
      </DeskSection>
    </div>
  );
}
