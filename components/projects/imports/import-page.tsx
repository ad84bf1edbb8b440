import { useTranslations } from "next-intl";
import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ImportProgress } from "./import-progress";
import { IMPORT_PLACES } from "./import-words";

type ImportPageProps = { sheet: ImportedSheet; run: ImportRun | null; answer: FormAnswer };

/** Where an officer hands in a sheet of đề án or of plan lines, sees what it would do, and saves it: plain forms throughout. */
export function ImportPage({ sheet, run, answer }: ImportPageProps) {
  const words = useTranslations(IMPORT_PLACES[sheet].words);
  const layout = useTranslations("layout.nav");
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={words("title")}
        path={[
          { label: layout(IMPORT_PLACES[sheet].nav), href: IMPORT_PLACES[sheet].above },
          { label: words("title") },
        ]}
        lead={words("lead")}
      />
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {run && <ImportProgress run={run} />}
      {run?.state !== "COMMITTING" && (
        <form
          method="post"
          encType="multipart/form-data"
          action={`/api/v1/imports/${sheet}`}
          className="mt-6 grid max-w-xl gap-4"
        >
          <Field name="file" label={words("file")} help={words("help")} error={errorOf(answer, "file")}>
            {(control) => <input type="file" {...control} accept=".xlsx,.csv" required />}
          </Field>
          <div className="flex flex-wrap items-center gap-4">
            <Button kind={run ? "plain" : "main"}>{words(run ? "sendOther" : "send")}</Button>
            <a href={`/api/v1/imports/${sheet}/template.xlsx`}>{words("template")}</a>
          </div>
        </form>
      )}
    </div>
  );
}
