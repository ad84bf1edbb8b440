import { useLocale, useTranslations } from "next-intl";
import type { Invariant } from "@/lib/domain/office/invariant";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";

/** The checks of the data: the verdict first, then each check. */
export function ChecksPage({ checks, table }: { checks: readonly Invariant[]; table: ReportTable }) {
  const words = useTranslations("oversight.checks");
  const office = useTranslations("office");
  const locale = useLocale();
  const wrong = checks.filter(({ failures }) => failures > 0).length;
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        lead={words("lead")}
      />
      {wrong === 0 ? (
        <Notice kind="done">{words("good", { count: formatCount(checks.length, locale) })}</Notice>
      ) : (
        <Notice>{words("bad", { count: formatCount(wrong, locale) })}</Notice>
      )}
      <ReportSheet table={table} />
    </>
  );
}
