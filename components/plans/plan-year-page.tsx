import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { Fund } from "@/lib/domain/fund";
import type { PlanYear } from "@/lib/domain/plan/plan-year";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { DecisionTable } from "./decision-table";
import { type PlanView, planValues } from "./plan-address";
import { PlanFilters } from "./plan-filters";
import { PlanHeadline } from "./plan-headline";
import { ReleaseTable } from "./release-table";

type PlanYearPageProps = {
  plan: PlanYear;
  view: PlanView;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
};

/** A budget year's issued documents with their sums on top. */
export function PlanYearPage({ plan, view, choices, problems }: PlanYearPageProps) {
  const words = useTranslations("plans");
  const layout = useTranslations("layout.nav");
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
            <AppLink href={withQuery(unit ? `/provinces/${unit.id}` : "/", values)}>
              {words("year.dashboard", { year })}
            </AppLink>
            <AppLink href={withQuery("/projects", { ...(unit && { unitId: unit.id }), ...values })}>
              {words("year.projects", { year })}
            </AppLink>
          </>
        }
      />
      <AddressNotice problems={problems} />
      <PlanFilters view={view} choices={choices} />
      {plan.decisions.length === 0 && plan.releases.length === 0 ? (
        <EmptyState title={words("year.empty")} />
      ) : (
        <>
          <PlanHeadline plan={plan} unit={view.unit} />
          <div className="record-main">
            <DecisionsOf fund="KCQG" plan={plan} view={view} />
            {view.fund !== "KCDP" && <ReleaseTable releases={plan.releases} unit={view.unit} />}
            <DecisionsOf fund="KCDP" plan={plan} view={view} />
          </div>
        </>
      )}
    </>
  );
}

function DecisionsOf({ fund, plan, view }: { fund: Fund; plan: PlanYear; view: PlanView }) {
  const decisions = plan.decisions.filter((decision) => decision.fund === fund);
  return decisions.length > 0 && <DecisionTable fund={fund} decisions={decisions} unit={view.unit} />;
}

function Basis({ plan, unitId }: { plan: PlanYear; unitId: string | null }) {
  const words = useTranslations("plans.year");
  const unit = plan.lineage.find(({ id }) => id === unitId);
  if (!unit) return words("lead");
  const predecessors = plan.lineage.filter(({ id }) => id !== unitId).map(({ name }) => name);
  if (predecessors.length === 0) return words("single", { unit: unit.name });
  return words("lineage", { unit: unit.name, predecessors: predecessors.join(", ") });
}
