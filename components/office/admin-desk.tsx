import { useLocale, useTranslations } from "next-intl";
import type { AccountsOverview } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { DeskSection } from "./desk-section";

/** An administrator's work: accounts by role, how to make one, and the way to the jobs that failed. */
export function AdminDesk({ overview, table }: { overview: AccountsOverview; table: ReportTable }) {
  const words = useTranslations("office.admin");
  const locale = useLocale();
  const facts = { count: formatCount(overview.disabled, locale), none: formatCount(overview.withoutRole, locale) };
  return (
    <div className="desk">
      <DeskSection title={words("accounts")} lead={words("disabled", facts)}>
        <ReportSheet table={table} />
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <AppLink href="/admin/accounts">{words("create")}</AppLink>
          <AppLink href="/admin/jobs">{words("jobs")}</AppLink>
          <AppLink href="/admin/reference">{words("reference")}</AppLink>
        </p>
      </DeskSection>
    </div>
  );
}
