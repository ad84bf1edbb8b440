import { useLocale, useTranslations } from "next-intl";
import type { AccountsOverview } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { DeskSection } from "./desk-section";

/** An administrator's work: accounts by role, and how to make one. */
export function AdminDesk({ overview, table }: { overview: AccountsOverview; table: ReportTable }) {
  const words = useTranslations("office.admin");
  const locale = useLocale();
  const facts = { count: formatCount(overview.disabled, locale), none: formatCount(overview.withoutRole, locale) };
  return (
    <div className="desk">
      <DeskSection title={words("accounts")} lead={words("disabled", facts)}>
        <ReportSheet table={table} />
        <p>
          <AppLink href="/admin/accounts">{words("create")}</AppLink>
        </p>
      </DeskSection>
    </div>
  );
}
