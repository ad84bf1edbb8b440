import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DecisionEffects } from "@/lib/domain/plan/decision-effects";
import type { DecisionWarning } from "@/lib/domain/plan/decision-warnings";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import type { Choice } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { ReportSheet } from "../report/report-sheet";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { DecisionForm, type DecisionFormProps } from "./decision-form";
import { DecisionPapers } from "./decision-papers";
import { DraftWarnings } from "./draft-warnings";
import { IssueDecision, RemoveDecision } from "./issue-decision";
import { UnitChoice } from "./unit-choice";

type DraftPageProps = {
  decision: WrittenDecision;
  effects: DecisionEffects;
  warnings: readonly DecisionWarning[];
  tables: { readonly byUnit: ReportTable; readonly byContent: ReportTable; readonly byProject: ReportTable };
  work: { readonly writes: boolean; readonly removes: boolean; readonly issues: boolean };
  /** Null for who does not write it. */
  form: DecisionFormProps | null;
  answer: FormAnswer;
  /** Whose đề án its form shows beside its lines, and the provinces to choose from. */
  within: string | null;
  units: readonly Choice[];
  outcome: "drafted" | "edited" | null;
  /** Its scans, and the form to add one. */
  copies: ReactNode;
};

/** A draft of a plan decision: what it says and does, and what this person may do with it. */
export function DraftPage({
  decision,
  effects,
  warnings,
  tables,
  work,
  form,
  answer,
  outcome,
  copies,
  ...shown
}: DraftPageProps) {
  const words = useTranslations("plans");
  const layout = useTranslations("layout.nav");
  const locale = useLocale();
  const { id, kind, fund, budgetYear, number, lines, version } = decision;
  const summary = {
    ...{ kind: words(`kinds.${kind}`), fund: columnName(fund, localeOf(locale)), year: String(budgetYear) },
    ...{ lines: formatCount(lines.length, locale), amount: formatExactMoney(effects.total.change, locale) },
  };
  return (
    <>
      <PageHeader
        title={number ?? words("draft.editTitle")}
        path={[
          { label: layout("plans"), href: "/plans" },
          { label: words("draft.list"), href: "/plans/decisions" },
          { label: number ?? words("draft.editTitle") },
        ]}
        lead={words("draft.summary", summary)}
        actions={<DecisionPapers id={id} />}
      />
      {outcome && <Notice kind="done">{words(`draft.${outcome}`)}</Notice>}
      {effects.unshared !== 0n && (
        <p>{words("draft.unsharedSum", { amount: formatExactMoney(effects.unshared, locale) })}</p>
      )}
      <RefusalSummary refusal={answer?.refusal} title={words("draft.refused")} />
      <DraftWarnings warnings={warnings} />
      {work.issues && <IssueDecision id={id} version={version} />}
      {lines.length > 0 && (
        <section>
          <h2>{words("draft.effects")}</h2>
          {[tables.byUnit, tables.byContent, tables.byProject]
            .filter(({ rows }) => rows.length > 0)
            .map((table) => (
              <section key={table.name} className="my-4">
                <h3>{table.title}</h3>
                <ReportSheet table={table} cards />
              </section>
            ))}
        </section>
      )}
      {shown.units.length > 0 && (
        <form method="get" className="my-4 flex flex-wrap items-end gap-3">
          <UnitChoice units={shown.units} unitId={shown.within} />
          <Button>{words("draft.show")}</Button>
        </form>
      )}
      {copies}
      {form && <DecisionForm {...form} />}
      {work.removes && <RemoveDecision id={id} version={version} />}
    </>
  );
}
