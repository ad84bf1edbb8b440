import { useLocale, useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { STATEMENT_GROUPS, type StatementGroup, type StatementHead } from "@/lib/domain/statement/statement";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import type { ShownRow } from "./shown-row";
import { StatementDecisionForm } from "./statement-decision-form";
import { StatementRows } from "./statement-rows";

type StatementPageProps = {
  head: StatementHead;
  sums: ReportTable;
  rows: readonly ShownRow[];
  undecided: number;
  view: { readonly group: StatementGroup | null; readonly open: "yes" | null };
  place: { readonly page: number; readonly size: number; readonly total: number };
  decides: boolean;
  answer: FormAnswer;
  outcome: string | null;
};

/** Groups of rows that are no pairs. */
const ALONE: readonly StatementGroup[] = ["only-statement", "only-portal"];

/** A Treasury statement held against the portal's vouchers: sums of each result, its rows, what was decided on them. */
export function StatementPage(props: StatementPageProps) {
  const { head, sums, rows, undecided, view, place, decides, answer, outcome } = props;
  const words = useTranslations("statements");
  const vouchers = useTranslations("vouchers");
  const funds = useTranslations("projects.funds");
  const locale = localeOf(useLocale());
  const { id, fund, budgetYear, fromOn, toOn, fileName } = head;
  const days = { from: formatDate(fromOn, locale), to: formatDate(toOn, locale) };
  const title = words("titleOf", { fund: funds(fund), year: String(budgetYear), ...days });
  const href = (more: Record<string, string | null>) => {
    const asked: Readonly<Record<string, string | null>> = { ...view, ...more };
    const kept = Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
    return withQuery(`/vouchers/statements/${id}`, Object.fromEntries(kept));
  };
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: vouchers("title"), href: "/vouchers" },
          { label: words("title"), href: "/vouchers/statements" },
          { label: title },
        ]}
        lead={words("leadOf", { file: fileName, count: formatCount(undecided, locale) })}
        actions={<Downloads xlsx={`/api/v1/treasury-statements/${id}/result.xlsx`} />}
      />
      {outcome === "imported" && <Notice kind="done">{words("imported")}</Notice>}
      {outcome === "decided" && <Notice kind="done">{words("decided")}</Notice>}
      <div className="mb-6 empty:hidden">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      </div>
      <ReportSheet table={sums} cards />
      <nav
        aria-label={words("group")}
        className="my-4 flex flex-wrap gap-3 [&_[aria-current]]:font-semibold [&_[aria-current]]:text-ink"
      >
        <AppLink href={href({ group: null, open: null })} aria-current={view.group === null ? "page" : undefined}>
          {words("all")}
        </AppLink>
        {STATEMENT_GROUPS.map((group) => (
          <AppLink key={group} href={href({ group })} aria-current={view.group === group ? "page" : undefined}>
            {words(`groups.${group}`)}
          </AppLink>
        ))}
        <AppLink href={href({ open: view.open ? null : "yes" })} aria-current={view.open ? "true" : undefined}>
          {words("open")}
        </AppLink>
      </nav>
      {decides && view.group && rows.some(({ decision }) => !decision) && (
        <section className="record-part my-4 flex flex-wrap items-center gap-2">
          <strong>{words("bulk", { group: words(`groups.${view.group}`) })}:</strong>
          <StatementDecisionForm {...{ id, answer }} on={{ group: view.group }} pairs={!ALONE.includes(view.group)} />
        </section>
      )}
      {rows.length === 0 ? (
        <EmptyState title={words("emptyRows")} />
      ) : (
        <StatementRows {...{ id, rows, decides, answer }} />
      )}
      <Pager {...place} hrefFor={(page) => href({ page: String(page) })} />
    </>
  );
}
