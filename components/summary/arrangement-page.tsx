import { useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import { DECIMAL_INDICATORS } from "@/lib/domain/summary/decimals";
import { SUMMARY_SECTIONS, sectionsOf } from "@/lib/domain/summary/sections";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { DecimalsField, SectionField } from "./arrangement-fields";

type ArrangementPageProps = {
  conference: Pick<Conference, "id" | "version" | "parts" | "decimals"> & { readonly name: string };
  answer: FormAnswer;
};

/** Bố cục báo cáo: which sections a report has, in which order, and how many decimals its indicators are printed with. */
export function ArrangementPage({ conference: { id, version, parts, decimals, name }, answer }: ArrangementPageProps) {
  const words = useTranslations("summary.arrangement");
  const page = useTranslations("summary.page");
  const standing = useTranslations("summary.standing");
  const summary = `/conferences/${id}/summary`;
  const order = sectionsOf(parts);
  const sections = [...order, ...SUMMARY_SECTIONS.filter((code) => !order.includes(code))];
  return (
    <div className="record">
      <PageHeader
        title={words("title")}
        path={[
          { label: page("conferences"), href: "/conferences" },
          { label: name, href: `/conferences/${id}` },
          { label: page("title"), href: summary },
          { label: words("title") },
        ]}
        lead={words("lead")}
        actions={<AppLink href={summary}>{words("back")}</AppLink>}
      />
      <form method="post" action={`/api/v1${summary}/arrangement`} className="grid max-w-3xl gap-4">
        <RefusalSummary refusal={answer?.refusal} title={standing("refused")} />
        <input type="hidden" name="version" value={version} />
        <section>
          <h2 id="sections">{words("sections")}</h2>
          <p className="field-help mb-2">{words("sectionsHelp")}</p>
          {errorOf(answer, "sections") && <p className="field-error">{errorOf(answer, "sections")}</p>}
          {sections.map((code, row) => (
            <SectionField key={code} row={row} code={code} place={order.indexOf(code) + 1} answer={answer} />
          ))}
        </section>
        <section>
          <h2>{words("decimals")}</h2>
          <p className="field-help mb-2">{words("decimalsHelp")}</p>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {DECIMAL_INDICATORS.map((indicator, row) => (
              <DecimalsField
                key={indicator}
                row={row}
                indicator={indicator}
                digits={decimals[indicator]}
                answer={answer}
              />
            ))}
          </div>
        </section>
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </div>
  );
}
