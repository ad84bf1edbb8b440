import { useTranslations } from "next-intl";
import type { RecentVouchers, TrailEntry } from "@/lib/domain/office/desks";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";
import { RecentVoucherTable } from "./recent-voucher-table";
import { TrailTable } from "./trail-table";

/** An auditor's work: the newest of the trail and of the ledger, and the checks of the data. */
export function AuditorDesk({ trail, recent }: { trail: readonly TrailEntry[]; recent: RecentVouchers }) {
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
        {recent.total === 0 ? (
          <EmptyState title={words("auditor.noVouchers")} />
        ) : (
          <RecentVoucherTable vouchers={recent.items} caption={words("auditor.vouchers")} />
        )}
      </DeskSection>
    </div>
  );
}
