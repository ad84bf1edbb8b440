import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CouncilOnProject, SittingMember } from "@/lib/domain/project/council";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatInstant } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { projectHref, withQuery } from "../projects/project-address";
import { SheetFields } from "../projects/steps/sheet-fields";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { AroundVietnamese } from "../ui/vietnamese";

type SheetPageProps = {
  project: ProjectDetail;
  council: CouncilOnProject | null;
  /** Whose sheet is written; null where the reader has none to write. */
  member: SittingMember | null;
  others: readonly SittingMember[];
  answer: FormAnswer;
  overCaps: ReactNode;
};

/** Where one member's sheet on a đề án is written, by the member or for one without an account. */
export function SheetPage({ project, council, member, others, answer, overCaps }: SheetPageProps) {
  const words = useTranslations("councils");
  const nav = useTranslations("layout.nav");
  const { code, title } = project;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={words("sheet.title", { code })}
        path={[
          { label: nav("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("on.result") },
        ]}
        lead={
          council && (
            <AroundVietnamese sentence={words("sheet.lead", { title, number: council.number })} kept={[title]} />
          )
        }
      />
      {member && council ? (
        <>
          <RefusalSummary refusal={answer?.refusal} title={words("sheet.refused")} />
          {overCaps}
          <MemberForm code={code} member={member} answer={answer} />
        </>
      ) : (
        <EmptyState title={words("sheet.none")}>{words("sheet.noneHint")}</EmptyState>
      )}
      {others.length > 0 && (
        <section className="mt-6">
          <h2>{words("sheet.others")}</h2>
          <ul className="list-disc pl-5">
            {others.map(({ position, fullName }) => (
              <li key={position}>
                <AppLink href={withQuery(`${projectHref(code)}/sheet`, { member: String(position) })}>
                  {words("on.writeFor", { name: fullName })}
                </AppLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type MemberFormProps = { code: string; member: SittingMember; answer: FormAnswer };

function MemberForm({ code, member, answer }: MemberFormProps) {
  const words = useTranslations("councils");
  const locale = useLocale();
  const { position, fullName, duty, sheet } = member;
  return (
    <form method="post" action={`/api/v1/projects/${encodeURIComponent(code)}/sheets`} className="grid gap-4">
      <h2>{words("sheet.of", { name: fullName, duty: words(`duties.${duty}`) })}</h2>
      {sheet && !answer && (
        <Notice>{words("sheet.before", { time: formatInstant(new Date(sheet.writtenAt), locale) })}</Notice>
      )}
      <input type="hidden" name="position" value={position} />
      <SheetFields answer={answer ?? answerOfSheet(sheet)} />
      <div>
        <Button kind="main">{words("sheet.save")}</Button>
      </div>
    </form>
  );
}

/** A sheet written before as its form shows it. */
function answerOfSheet(sheet: SittingMember["sheet"]): FormAnswer {
  if (!sheet) return null;
  const marks = sheet.criteria.flatMap(({ passed, note }, row): [string, string][] => [
    [`criteria.${row}.passed`, String(passed)],
    [`criteria.${row}.note`, note ?? ""],
  ]);
  return { refusal: null, values: { conclusion: sheet.conclusion, ...Object.fromEntries(marks) }, savedAt: null };
}
