import { getTranslations } from "next-intl/server";
import { DeskSection } from "@/components/office/desk-section";
import { ReportSheet } from "@/components/report/report-sheet";
import { adjustmentTable } from "@/lib/documents/lists/adjustment-tables";
import type { Actor } from "@/lib/domain/access/actor";
import type { Locale } from "@/lib/format/locale";
import { listWaitingAdjustments } from "@/lib/queries/adjustments/list-waiting";

/** Requests to adjust đề án that wait for this person; nothing where there are none. */
export async function adjustmentsFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const items = await listWaitingAdjustments(actor);
  const words = await getTranslations("adjustments");
  if (items.length === 0) return null;
  return (
    <div className="desk mb-7">
      <DeskSection title={`${words("waiting")}: ${items.length}`} lead={words("waitingLead")}>
        <ReportSheet cards table={adjustmentTable(items, true, locale)} />
      </DeskSection>
    </div>
  );
}
