import { useLocale, useTranslations } from "next-intl";
import type { Inspection } from "@/lib/domain/inspection/inspection";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatInstant } from "@/lib/format/date";
import { FilesLink } from "../projects/attachments/files-link";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";
import { FindingEntry, type FindingForms } from "./finding-entry";

type InspectionPageProps = {
  inspection: Inspection;
  /** What the reader may do about its findings, and how a form of it came back. */
  forms: FindingForms;
  outcome: string | null;
};

const OUTCOMES = ["recorded", "answered", "closed"] as const;

/** One visit: who took part, what was seen, and each finding with what became of it. */
export function InspectionPage({ inspection, forms, outcome }: InspectionPageProps) {
  const words = useTranslations("carrying.inspections");
  const locale = useLocale();
  const { project, on, side, members, summary, findings, by, onBehalfOf, at } = inspection;
  const done = OUTCOMES.find((name) => name === outcome);
  const said = { name: actingName(by, onBehalfOf, locale), time: formatInstant(new Date(at), locale) };
  return (
    <>
      <PageHeader
        title={words("one", { day: formatDate(on, locale) })}
        path={[
          { label: words("title"), href: "/inspections" },
          { label: words("one", { day: formatDate(on, locale) }) },
        ]}
        lead={
          <>
            <AppLink href={projectHref(project.code)}>{project.code}</AppLink> –{" "}
            <Vietnamese>{project.title}</Vietnamese>. <FilesLink code={project.code} />
          </>
        }
      />
      {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
      <div className="grid max-w-4xl gap-5">
        <section className="grid gap-2" aria-labelledby="visit">
          <h2 id="visit">{words("visit")}</h2>
          <p>
            <strong>{words("side")}:</strong> {words(`sides.${side}`)}
          </p>
          <p>
            <strong>{words("membersShort")}:</strong> <Vietnamese>{members.join("; ")}</Vietnamese>
          </p>
          <p className="pre">
            <Vietnamese>{summary}</Vietnamese>
          </p>
          <p className="text-sm text-muted">
            <AroundVietnamese sentence={words("recordedBy", said)} kept={[by, onBehalfOf]} />
          </p>
        </section>
        <section className="grid gap-3" aria-labelledby="findings">
          <h2 id="findings">{words("findings")}</h2>
          {findings.length === 0 && <EmptyState title={words("noFindings")} />}
          <ol className="grid gap-4">
            {findings.map((finding) => (
              <li key={finding.position} id={`finding-${finding.position}`} className="border-t border-line pt-3">
                <FindingEntry inspectionId={inspection.id} finding={finding} forms={forms} />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
