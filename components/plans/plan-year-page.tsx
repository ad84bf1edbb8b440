import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { PlanYear } from "@/lib/domain/plan/plan-year";
import type { PlanYearTables } from "@/lib/domain/report/plan-year-tables";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { PrintAbout } from "../report/print-about";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { type PlanView, planValues } from "./plan-address";
import { PlanFilters } from "./plan-filters";
import { PlanHeadline } from "./plan-headline";

type PlanYearPageProps = {
  plan: PlanYear;
  tables: PlanYearTables;
  view: PlanView;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
};

/** A budget year's issued documents with their sums on top. */
export function PlanYearPage({ plan, tables, view, choices, problems }: PlanYearPageProps) {
  const words = useTranslations("plans");
  const layout = useTranslations("layout.nav");
  const compare = useTranslations("planComparison");
  const releases = useTranslations("releases");
  const unit = plan.lineage.find(({ id }) => id === view.unitId);
  const year = String(plan.year);
  const values = planValues(view);
  return (
    <>
      <PageHeader
        title={unit ? words("year.ofUnit", { year, unit: unit.name }) : words("year.title", { year })}
        path={[{ label: layout("overview"), href: "/" }, { label: layout("plans"), href: "/plans" }, { label: year }]}
        lead={<Basis plan={plan} unitId={view.unitId} />}
        actions={
          <>
            <Downloads
              xlsx={withQuery(`/api/v1/plans/${year}/documents.xlsx`, {
                ...(view.fund && { fund: view.fund }),
                ...(view.unitId && { unitId: view.unitId }),
              })}
            />
            <AppLink href={withQuery("/plans/releases", { year })}>{releases("link")}</AppLink>
            <AppLink
              href={withQuery(`/plans/${year}/compare`, {
                ...(view.fund && { fund: view.fund }),
                ...(view.unitId && { unitId: view.unitId }),
              })}
            >
              {compare("link")}
            </AppLink>
            <AppLink href={withQuery(unit ? `/provinces/${unit.id}` : "/", values)}>
              {words("year.dashboard", { year })}
            </AppLink>
            <AppLink href={withQuery("/projects", { ...(unit && { unitId: unit.id }), ...values })}>
              {words("year.projects", { year })}
            </AppLink>
          </>
        }
      />
      <PrintAbout lines={tables.KCDP.about} />
      <AddressNotice problems={problems} />
      <PlanFilters view={view} choices={choices} />
      {plan.decisions.length === 0 && plan.releases.length === 0 ? (
        <EmptyState title={words("year.empty")} />
      ) : (
        <>
          <PlanHeadline plan={plan} unit={view.unit} />
          <div className="record-main">
            {tables.KCQG.rows.length > 0 && <RecordSheet table={tables.KCQG} unit={view.unit} empty="" />}
            {view.fund !== "KCDP" && (
              <RecordSheet table={tables.releases} unit={view.unit} empty={words("releases.empty")} />
            )}
            {tables.KCDP.rows.length > 0 && <RecordSheet table={tables.KCDP} unit={view.unit} empty="" />}
          </div>
        </>
      )}
    </>
  );
}

function Basis({ plan, unitId }: { plan: PlanYear; unitId: string | null }) {
  const words = useTranslations("plans.year");
  const unit = plan.lineage.find(({ id }) => id === unitId);
  if (!unit) return words("lead");
  const predecessors = plan.lineage.filter(({ id }) => id !== unitId).map(({ name }) => name);
  if (predecessors.length === 0) return words("single", { unit: unit.name });
  return words("lineage", { unit: unit.name, predecessors: predecessors.join(", ") });
}
