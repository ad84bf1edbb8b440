import { useTranslations } from "next-intl";
import type { Fund } from "@/lib/domain/fund";
import { DECISION_KINDS, type DecisionKind } from "@/lib/domain/plan/decision";
import type { Choice } from "../forms/form-fields";
import { withQuery } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { DecisionForm, type DecisionFormProps } from "./decision-form";
import { UnitChoice } from "./unit-choice";

type NewDecisionPageProps = {
  view: {
    readonly fund: Fund;
    readonly year: number;
    readonly kind: DecisionKind;
    /** The province whose đề án alone are shown; null is all that may be listed. */
    readonly unitId: string | null;
    /** Provinces to choose from; none where the decision is of one. */
    readonly units: readonly Choice[];
  };
  form: DecisionFormProps;
};

/** Where a plan decision is begun: its year and kind are chosen first, since they say which đề án it may list. */
export function NewDecisionPage({ view: { fund, year, kind, unitId, units }, form }: NewDecisionPageProps) {
  const words = useTranslations("plans");
  const layout = useTranslations("layout.nav");
  return (
    <>
      <PageHeader
        title={words("draft.newTitle")}
        path={[
          { label: layout("plans"), href: "/plans" },
          { label: words("draft.list"), href: "/plans/decisions" },
          { label: words("draft.newTitle") },
        ]}
        lead={words("draft.newLead")}
      />
      <form method="get" className="mb-5 flex flex-wrap items-end gap-3" aria-label={words("draft.choose")}>
        <label className="grid gap-1">
          <span>{words("draft.year")}</span>
          <input name="year" defaultValue={year} className="control number w-24" maxLength={4} inputMode="numeric" />
        </label>
        <label className="grid gap-1">
          <span>{words("draft.kind")}</span>
          <select name="kind" defaultValue={kind} className="control">
            {DECISION_KINDS.map((one) => (
              <option key={one} value={one}>
                {words(`kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {units.length > 0 && <UnitChoice units={units} unitId={unitId} />}
        <Button>{words("draft.show")}</Button>
        {kind === "ASSIGN" && (
          <AppLink
            href={withQuery("/plans/decisions/new", {
              ...{ year: String(year), kind, take: "all" },
              ...(unitId && { unitId }),
            })}
          >
            {words("draft.takeAll")}
          </AppLink>
        )}
      </form>
      <h2>
        {words(`document.decisionTitle.${kind}`, { fund: words(`document.fundInTitle.${fund}`), year: String(year) })}
      </h2>
      <DecisionForm {...form} />
    </>
  );
}
