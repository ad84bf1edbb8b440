import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { type Choice, LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { type ReleaseRow, ReleaseRows } from "./release-rows";

type NewReleasePageProps = {
  view: { readonly year: number; readonly unitId: string | null; readonly units: readonly Choice[] };
  rows: readonly ReleaseRow[];
  /** How many đề án there are, where more than are shown. */
  more: { readonly most: number; readonly total: number } | null;
  answer: FormAnswer;
};

/** Recording a release, its first step: the paper, and the amount of each đề án; what it would do is shown next. */
export function NewReleasePage({ view: { year, unitId, units }, rows, more, answer }: NewReleasePageProps) {
  const words = useTranslations("releases");
  const layout = useTranslations("layout.nav");
  const field = (name: "tranche" | "number" | "signedOn") => ({ name, answer, values: {}, label: words(name) });
  return (
    <>
      <PageHeader
        title={words("newTitle")}
        path={[
          { label: layout("plans"), href: "/plans" },
          { label: words("link"), href: "/plans/releases" },
          { label: words("newTitle") },
        ]}
        lead={words("newLead")}
      />
      <form method="get" className="mb-5 flex flex-wrap items-end gap-3" aria-label={words("choose")}>
        <label className="grid gap-1">
          <span>{words("year")}</span>
          <input name="year" defaultValue={year} className="control number w-24" maxLength={4} inputMode="numeric" />
        </label>
        <label className="grid gap-1">
          <span>{words("unitId")}</span>
          <select name="unitId" defaultValue={unitId ?? ""} className="control max-w-56">
            <option value="">{words("anyUnit")}</option>
            {units.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button>{words("showProjects")}</Button>
      </form>
      {rows.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <form method="post" action="/api/v1/releases/check" className="grid gap-5">
          <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
          <input type="hidden" name="fund" value="KCQG" />
          <input type="hidden" name="year" value={year} />
          <div className="grid max-w-3xl items-end gap-4 sm:grid-cols-3">
            <LineField {...field("tranche")} most={3} />
            <LineField {...field("number")} most={60} />
            <LineField {...field("signedOn")} help={words("dayHelp")} most={40} />
          </div>
          <p className="field-help">{words("amountHelp")}</p>
          <ReleaseRows rows={rows} answer={answer} />
          {more && <p>{words("more", { most: String(more.most), total: String(more.total) })}</p>}
          <div>
            <Button kind="main">{words("preview")}</Button>
          </div>
        </form>
      )}
    </>
  );
}
