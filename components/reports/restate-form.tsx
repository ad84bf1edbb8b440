import { useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { Button } from "../ui/button";
import { reportApi } from "./report-address";

/** Lập đính chính: why a certified report is corrected; a form of its own. */
export function RestateForm({ report, answer }: { report: ReportVersion; answer: FormAnswer }) {
  const words = useTranslations("reports");
  return (
    <form
      method="post"
      action={`${reportApi(report.year, report.through, report.unitId)}/restate`}
      className="record-part grid gap-3"
    >
      <h2>{words("restate")}</h2>
      <p className="field-help">{words("restateLead")}</p>
      <input type="hidden" name="version" value={report.revision} />
      <TextField
        {...{ name: "reason", form: "restate", label: words("restateReason"), most: 2000, answer, values: {} }}
      />
      <div>
        <Button>{words("restate")}</Button>
      </div>
    </form>
  );
}
