import { getTranslations } from "next-intl/server";
import { DeskSection } from "@/components/office/desk-section";
import { ReportSheet } from "@/components/report/report-sheet";
import { risksHref } from "@/components/risks/risk-address";
import { riskKindsTable } from "@/lib/documents/risks/risk-sums-tables";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import { getRiskSums } from "@/lib/queries/risks/get-risk-sums";

const ALL = { risk: null, unitId: null, fund: null, year: null, page: 1, size: 50 } as const;

/** Money that stands still where this person works; nothing where there is none, or for who reads no money. */
export async function risksFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  if (!can(actor, "voucher.read", "national")) return null;
  const sums = await getRiskSums(readScope(actor), ALL, new Date());
  if (sums.byRisk.every(({ count }) => count === 0)) return null;
  const words = await getTranslations("risks");
  const table = riskKindsTable(sums, (narrowed) => risksHref(ALL, narrowed), [], locale);
  return (
    <div className="desk mb-7">
      <DeskSection title={words("title")} lead={words("lead")} all={{ href: "/office/risks", label: words("all") }}>
        <ReportSheet cards table={table} unit="trieu" />
      </DeskSection>
    </div>
  );
}
