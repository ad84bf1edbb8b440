import { useLocale, useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { newProjectSubject } from "@/lib/domain/drafts/subjects";
import { FUNDS } from "@/lib/domain/fund";
import { localizedPath } from "@/lib/format/address";
import { localeOf } from "@/lib/format/locale";
import { answerOf, errorOf } from "../../forms/form-answer";
import { KeptNotice } from "../../forms/kept-notice";
import { RefusalSummary } from "../../forms/refusal-summary";
import { AppLink } from "../../ui/app-link";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { Autosave } from "./autosave";
import { useAutosaveWords } from "./autosave-words";
import { GeneralFields } from "./general-fields";

type NewProjectPageProps = {
  catalogue: Catalogue;
  /** What was typed before, or what stands in the đề án that is copied. */
  values: Readonly<Record<string, string>>;
  /** What was typed and not sent, or sent and refused. */
  draft: FormDraft | null;
  /** Code of the đề án it begins with; null for a new one. */
  copyOf: string | null;
};

/** Where a đề án is begun: its general part, after which it has a code of its own. */
export function NewProjectPage({ catalogue, values, draft, copyOf }: NewProjectPageProps) {
  const words = useTranslations("projectWriting");
  const projects = useTranslations("projects");
  const imports = useTranslations("imports.sheets.projects");
  const layout = useTranslations("layout.nav");
  const autosaveWords = useAutosaveWords(words("page.beginButton"));
  const locale = localeOf(useLocale());
  const answer = answerOf(draft);
  const address = `/api/v1/drafts/project.begin/${newProjectSubject(copyOf)}`;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={words("page.begin")}
        path={[{ label: layout("projects"), href: "/projects" }, { label: words("page.begin") }]}
        lead={words("page.beginLead")}
      />
      <p className="mb-4">
        <AppLink href="/imports?sheet=projects">{imports("link")}</AppLink>
      </p>
      <RefusalSummary refusal={answer?.refusal} title={words("page.refused")} />
      {draft && <KeptNotice of="projectWriting.page" address={address} savedAt={draft.savedAt} />}
      {copyOf && <Notice>{words("page.copies", { code: copyOf })}</Notice>}
      <form method="post" action="/api/v1/projects" className="grid gap-4">
        {copyOf && <input type="hidden" name="copyOf" value={copyOf} />}
        <Field name="fund" label={words("form.fund")} error={errorOf(answer, "fund")}>
          {(control) => (
            <select {...control} defaultValue={values.fund ?? FUNDS[0]}>
              {FUNDS.map((fund) => (
                <option key={fund} value={fund}>
                  {projects(`fundNames.${fund}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="year" label={words("form.year")} error={errorOf(answer, "year")}>
          {(control) => <input {...control} defaultValue={values.year} inputMode="numeric" maxLength={4} required />}
        </Field>
        <GeneralFields catalogue={catalogue} values={values} answer={answer} />
        <div className="flex flex-wrap items-center gap-4">
          <Button kind="main">{words("page.beginButton")}</Button>
          <Autosave
            address={address}
            version={draft?.version ?? 0}
            words={autosaveWords}
            signInHref={localizedPath("/sign-in", locale)}
          />
        </div>
      </form>
    </div>
  );
}
