import { useLocale, useTranslations } from "next-intl";
import type { CheckedAcceptance, ProjectToAccept } from "@/lib/domain/project/acceptance";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { AcceptRows } from "./accept-rows";
import { CheckedAcceptances } from "./checked-acceptances";
import { MemberRows } from "./member-rows";

type SeveralAcceptancesPageProps = {
  projects: readonly ProjectToAccept[];
  /** What would become of each that was chosen, or became; null where they are being chosen. */
  checked: readonly CheckedAcceptance[] | null;
  today: string;
  /** How many one form holds. */
  most: number;
  answer: FormAnswer;
};

/** Nghiệm thu nhiều đề án: the rows to choose from, then what would become of each, then what became of each. */
export function SeveralAcceptancesPage({ projects, checked, today, most, answer }: SeveralAcceptancesPageProps) {
  const words = useTranslations("acceptances.several");
  const list = useTranslations("acceptances");
  const office = useTranslations("office");
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: office("title"), href: "/office" },
          { label: list("title"), href: "/acceptances" },
          { label: words("title") },
        ]}
        lead={words("lead")}
      />
      {checked ? (
        <>
          <CheckedAcceptances checked={checked} answer={answer} />
          <p className="mt-4">
            <AppLink href="/acceptances/several">{words("back")}</AppLink>
          </p>
        </>
      ) : projects.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <ChooseForm {...{ projects, today, most, answer }} />
      )}
    </>
  );
}

function ChooseForm({ projects, today, most, answer }: Omit<SeveralAcceptancesPageProps, "checked">) {
  const words = useTranslations("acceptances.several");
  const steps = useTranslations("projectSteps.accept");
  const locale = localeOf(useLocale());
  const field = (name: string, label: string) => ({ name, label, answer, values: { on: formatDate(today, locale) } });
  return (
    <form method="post" action="/api/v1/acceptances/several" className="grid gap-6" autoComplete="off">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="preview" value="true" />
      <section className="record-part grid gap-4">
        <h2>{words("common")}</h2>
        <div className="max-w-60">
          <LineField {...field("on", steps("on"))} help={steps("onHelp")} most={40} required />
        </div>
        <MemberRows answer={answer} />
        <TextField {...field("conclusion", steps("conclusion"))} help={steps("conclusionHelp")} most={4000} />
      </section>
      <section className="record-part grid gap-4" id="items">
        <h2>{words("projects")}</h2>
        <p className="field-help">{words("rowHelp")}</p>
        {projects.length === most && <p className="field-help">{words("more", { most: formatCount(most, locale) })}</p>}
        <AcceptRows projects={projects} answer={answer} />
      </section>
      <div>
        <Button kind="main">{words("check")}</Button>
      </div>
    </form>
  );
}
