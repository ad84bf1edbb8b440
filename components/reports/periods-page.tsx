import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { PERIODS } from "./report-address";

/** Các kỳ báo cáo: every period with its days, how many provinces have sent, and what it asks. */
export function PeriodsPage({ table, outcome }: { table: ReportTable; outcome: string | null }) {
  const words = useTranslations("reportPeriods");
  const reports = useTranslations("reports");
  return (
    <>
      <PageHeader
        title={words("list.title")}
        path={[{ label: reports("title"), href: "/reports" }, { label: words("list.title") }]}
        lead={words("list.lead")}
        actions={
          <>
            <AppLink className={buttonClass("plain")} href={`${PERIODS}/year`}>
              {words("year.title")}
            </AppLink>
            <AppLink className={buttonClass("main")} href={`${PERIODS}/new`}>
              {words("plan")}
            </AppLink>
          </>
        }
      />
      {outcome === "planned" && <Notice kind="done">{words("year.done")}</Notice>}
      <RecordSheet table={table} empty={words("list.none")} cards />
    </>
  );
}
