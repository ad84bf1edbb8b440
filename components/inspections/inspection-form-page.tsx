import { useTranslations } from "next-intl";
import { MOST_FINDINGS } from "@/lib/input/inspections";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { projectHref } from "../projects/project-address";
import { rowsShown } from "../projects/writing/rows-shown";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { FindingFields } from "./finding-fields";
import { inspectionsOfHref } from "./inspection-address";

type InspectionFormPageProps = { project: { readonly code: string; readonly title: string }; answer: FormAnswer };

/** Rows for findings: some to fill in, more once they are filled; the most that one visit may have. */
const ROOM = { spare: 8, most: MOST_FINDINGS };

/** Records a visit to a đề án and what was found: a plain form. */
export function InspectionFormPage({ project, answer }: InspectionFormPageProps) {
  const words = useTranslations("carrying.inspections");
  const progress = useTranslations("carrying.progress");
  const projects = useTranslations("projects");
  const { code, title } = project;
  const field = (name: string, label: string) => ({ name, label, answer, values: {} });
  return (
    <>
      <PageHeader
        title={words("record")}
        path={[
          { label: projects("title"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title"), href: inspectionsOfHref(code) },
          { label: words("record") },
        ]}
        lead={<Vietnamese>{title}</Vietnamese>}
      />
      <form method="post" action="/api/v1/inspections" className="grid max-w-5xl gap-4">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        <input type="hidden" name="projectCode" value={code} />
        <DayField
          name="inspectedOn"
          label={words("inspectedOn")}
          reading={progress.raw("reading") as string}
          error={errorOf(answer, "inspectedOn")}
          typed={answer?.values.inspectedOn ?? ""}
        />
        <TextField {...field("members", words("members"))} help={words("membersHelp")} most={4000} required />
        <TextField {...field("summary", words("summary"))} most={4000} rows={5} required />
        <fieldset className="grid gap-3" id="findings">
          <legend className="font-medium">{words("findings")}</legend>
          <p className="field-help">{words("findingsHelp")}</p>
          {rowsShown(answer?.values ?? {}, "findings", ROOM).map((row) => (
            <FindingFields key={row} row={row} answer={answer} />
          ))}
        </fieldset>
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </>
  );
}
