import { getTranslations } from "next-intl/server";
import { DeskSection } from "@/components/office/desk-section";
import { ReportSheet } from "@/components/report/report-sheet";
import { AppLink } from "@/components/ui/app-link";
import { awaitedReportsTable } from "@/lib/documents/reports/awaited-table";
import type { Actor } from "@/lib/domain/access/actor";
import type { Locale } from "@/lib/format/locale";
import { listAwaitedReports } from "@/lib/queries/reports/list-awaited";

/** Periodic reports that wait for this person: to write, to certify or to review; nothing where there are none. */
export async function reportsFor(actor: Actor, locale: Locale): Promise<React.ReactNode> {
  const { items, total } = await listAwaitedReports(actor);
  const words = await getTranslations("reports");
  if (total === 0) return null;
  return (
    <div className="desk mb-7">
      <DeskSection title={`${words("title")}: ${total}`} lead={words("awaitedLead")}>
        <ReportSheet cards table={awaitedReportsTable(items, locale)} />
        <p>
          <AppLink href="/reports">{words("toBoard")}</AppLink>
        </p>
      </DeskSection>
    </div>
  );
}
