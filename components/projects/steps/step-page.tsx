import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { AnsweredRemark } from "@/lib/domain/project/project-step";
import type { StepAhead } from "@/lib/domain/project/steps-ahead";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import type { StepVerb } from "@/lib/domain/steps/verbs";
import { formatExactMoney } from "@/lib/format/money";
import { stepName } from "@/lib/format/step-name";
import type { FormAnswer } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { AppLink } from "../../ui/app-link";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { AroundVietnamese } from "../../ui/vietnamese";
import { projectHref } from "../project-address";
import { ContractFields } from "./contract-fields";
import { OpenRemarks } from "./open-remarks";
import { StepForm } from "./step-form";

type StepPageProps = {
  project: ProjectDetail;
  verb: StepVerb;
  /** The step this verb is for this person now; null where there is none. */
  ahead: StepAhead | null;
  answer: FormAnswer;
  /** What it asks for above its caps, and why, for who decides. */
  overCaps: ReactNode;
  /** What its dossier lacks or leaves in doubt, where it is about to be submitted; `complete` where it may be. */
  dossier: { readonly complete: boolean; readonly state: ReactNode } | null;
  /** Remarks of the last return that nobody answered. */
  open: readonly AnsweredRemark[];
  /** The sheets of its council, for who concludes. */
  sheets: ReactNode;
  /** What the step asks for that is read from records of the đề án. */
  fields: ReactNode;
};

/** Where one step is taken on a đề án: what it leads to, its form, or why it is not this person's to take. */
export function StepPage({ project, verb, ahead, answer, overCaps, dossier, open, sheets, fields }: StepPageProps) {
  const words = useTranslations("projectSteps");
  const projects = useTranslations("projects");
  const layout = useTranslations("layout.nav");
  const locale = useLocale();
  const { code, title, fund } = project;
  const name = ahead ? stepName(ahead.step, locale) : words("next.title");
  const to = ahead && PROJECT_STEPS[ahead.step].to;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={words("form.title", { step: name, code })}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: name },
        ]}
        lead={
          <AroundVietnamese
            sentence={words("form.about", {
              title,
              fund: projects(`fundNames.${fund}`),
              support: formatExactMoney(project.amounts.support, locale),
            })}
            kept={[title]}
          />
        }
      />
      <RefusalSummary refusal={answer?.refusal} title={words("form.refused")} />
      {ahead === null && <Notice>{words("form.notNow")}</Notice>}
      {ahead?.own && <Notice>{words("next.own", { step: name })}</Notice>}
      {overCaps}
      {ahead && !ahead.own && dossier?.state}
      <OpenRemarks remarks={open} />
      {sheets}
      {ahead && !ahead.own && dossier?.complete !== false && (
        <>
          {to && <p className="mb-4">{words("form.leads", { state: projects(`states.${to}`) })}</p>}
          <StepForm
            code={code}
            version={project.version}
            support={project.amounts.support}
            verb={verb}
            step={ahead.step}
            answer={answer}
            fields={verb === "contract" ? <ContractFields project={project} answer={answer} /> : fields}
          />
        </>
      )}
      <p className="mt-4">
        <AppLink href={projectHref(code)}>{words("form.back")}</AppLink>
      </p>
    </div>
  );
}
