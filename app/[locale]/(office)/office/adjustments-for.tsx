import { getTranslations } from "next-intl/server";
import { DeskSection } from "@/components/office/desk-section";
import { ReportSheet } from "@/components/report/report-sheet";
import { Pager } from "@/components/ui/pager";
import { adjustmentTable } from "@/lib/documents/lists/adjustment-tables";
import type { Actor } from "@/lib/domain/access/actor";
import type { Locale } from "@/lib/format/locale";
import { listWaitingAdjustments } from "@/lib/queries/adjustments/list-waiting";

/** Requests of one page. */
const SIZE = 20;

/** Requests to adjust đề án that wait for this person; nothing where there are none. */
export async function adjustmentsFor(actor: Actor, locale: Locale, page: number): Promise<React.ReactNode> {
  const { items, total } = await listWaitingAdjustments(actor, { page, size: SIZE });
  const words = await getTranslations("adjustments");
  if (total === 0) return null;
  return (
    <div className="desk mb-7">
      <DeskSection title={`${words("waiting")}: ${total}`} lead={words("waitingLead")}>
        <ReportSheet cards table={adjustmentTable(items, true, locale)} />
        {total > SIZE && <Pager {...{ page, size: SIZE, total }} hrefFor={(to) => `/office?adjustments=${to}`} />}
      </DeskSection>
    </div>
  );
}
