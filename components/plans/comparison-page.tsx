import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { PlanComparison } from "@/lib/domain/plan/compare-plans";
import type { PlacedDecision } from "@/lib/domain/plan/plan-point";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { localeOf } from "@/lib/format/locale";
import { planPointName } from "@/lib/format/plan-point";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { RecordSheet } from "../report/record-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { comparisonQuery } from "./comparison-address";
import { ComparisonForm } from "./comparison-form";

type ComparisonPageProps = {
  comparison: PlanComparison;
  decisions: readonly PlacedDecision[];
  /** Its province's name; null is the whole country. */
  unitName: string | null;
  tables: Readonly<Record<"between" | "byUnit" | "byContent" | "lines", ReportTable>>;
  /** Of the changed lines, of which there may be hundreds. */
  page: { readonly page: number; readonly size: number };
  choices: FilterChoices;
  problems: readonly AddressProblem[];
};

/** A year's plan at two points: the decisions between, sums, and every line they changed. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { comparison, decisions, unitName, tables, page, choices, problems } = props;
  const words = useTranslations("planComparison");
  const plans = useTranslations("plans");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  const { year, fund, from, to, lines, turned, rebased } = comparison;
  const name = String(year);
  const query = comparisonQuery(comparison);
  const asked = { year: name, ...query };
  return (
    <>
      <PageHeader
        title={words("title", { year: name })}
        path={[
          { label: layout("plans"), href: "/plans" },
          { label: name, href: `/plans/${name}` },
          { label: words("show") },
        ]}
        lead={words("lead")}
        actions={
          <Downloads
            xlsx={withQuery("/api/v1/plan-comparison.xlsx", asked)}
            csv={withQuery("/api/v1/plan-comparison.csv", asked)}
          />
        }
      />
      <AddressNotice problems={problems} />
      <ComparisonForm comparison={comparison} decisions={decisions} choices={choices} />
      {turned && <Notice>{words("turned")}</Notice>}
      {rebased && <Notice>{words("rebased")}</Notice>}
      <p className="my-3">
        {words("scope", {
          ...{ fund: plans(`funds.${fund}`), year: name, unit: unitName ?? words("everyUnit") },
          ...{ from: planPointName(from, decisions, locale), to: planPointName(to, decisions, locale) },
        })}
      </p>
      {lines.length === 0 ? (
        <EmptyState title={words("unchanged")} />
      ) : (
        <div className="record-main">
          <RecordSheet table={tables.between} cards />
          <RecordSheet table={tables.byUnit} />
          <RecordSheet table={tables.byContent} />
          <RecordSheet table={tables.lines} cards />
          <Pager
            {...page}
            total={lines.length}
            hrefFor={(to) => withQuery(`/plans/${name}/compare`, { ...query, page: String(to) })}
          />
        </div>
      )}
    </>
  );
}
