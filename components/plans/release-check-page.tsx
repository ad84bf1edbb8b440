import { useLocale, useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import { sumOf } from "@/lib/domain/money";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Button, buttonClass } from "../ui/button";
import { FocusedNotice } from "../ui/focused-notice";
import { PageHeader } from "../ui/page-header";

type Checked = {
  readonly year: number;
  readonly tranche: number;
  readonly number: string;
  readonly signedOn: string;
  readonly lines: readonly { readonly amount: bigint }[];
};
type ReleaseCheckPageProps = {
  /** The form as it was sent; it is posted again from here, unchanged. */
  fields: DraftFields;
  /** Null where it cannot be recorded any more, and then `refusal` says why. */
  checked: Checked | null;
  table: ReportTable | null;
  refusal: string | null;
  /** The form, filled as it was. */
  back: string;
};

/** A release read out before it is recorded: each đề án before and after it. */
export function ReleaseCheckPage({ fields, checked, table, refusal, back }: ReleaseCheckPageProps) {
  const words = useTranslations("releases");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  return (
    <>
      <PageHeader
        title={words("checkTitle")}
        path={[
          { label: layout("plans"), href: "/plans" },
          { label: words("newTitle"), href: back },
          { label: words("preview") },
        ]}
        lead={words("checkLead")}
      />
      {refusal && (
        <FocusedNotice title={words("refused")}>
          <p>{refusal}</p>
        </FocusedNotice>
      )}
      {checked && (
        <p className="my-3">
          {words("checked", {
            ...{ tranche: String(checked.tranche), year: String(checked.year), number: checked.number },
            ...{ day: formatDate(checked.signedOn, locale), lines: formatCount(checked.lines.length, locale) },
            amount: formatExactMoney(sumOf(checked.lines.map(({ amount }) => amount)), locale),
          })}
        </p>
      )}
      {table && <ReportSheet table={table} cards />}
      <form method="post" action="/api/v1/releases" className="page-actions">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {checked && <Button kind="main">{words("record")}</Button>}
        <AppLink href={back} className={buttonClass()}>
          {words("back")}
        </AppLink>
      </form>
    </>
  );
}
