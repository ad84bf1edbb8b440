import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { AppLink } from "../../ui/app-link";
import { EmptyState } from "../../ui/empty-state";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { type CheckedProject, CheckedRow } from "./checked-row";
import { ConfirmForm } from "./confirm-form";
import { SumsTogether } from "./sums-together";

type CheckPageProps = {
  step: StepTogether;
  year: number;
  /** Whether they were sent already: then it tells what became of each. */
  sent: boolean;
  rows: readonly CheckedProject[];
  /** The list, where it was left. */
  list: string;
  papers: ReactNode;
};

const ORDER = ["done", "refused", "possible"] as const;

/** What would become of each chosen đề án, with the sums and the button that sends them; or what became of each. */
export function CheckPage({ step, year, sent, rows, list, papers }: CheckPageProps) {
  const words = useTranslations("stepsTogether");
  const office = useTranslations("office");
  const possible = rows.filter(({ outcome }) => outcome === "possible");
  const done = rows.filter(({ outcome }) => outcome === "done");
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={sent ? words(`${step}.done`, { count: String(done.length) }) : words(`${step}.checkTitle`)}
        path={[
          { label: office("title"), href: "/office" },
          { label: words(`${step}.link`), href: list },
          { label: words(`${step}.checkTitle`) },
        ]}
      />
      {rows.length === 0 && <EmptyState title={words("nothing")}>{words("nothingHint")}</EmptyState>}
      {ORDER.map((outcome) => {
        const those = rows.filter((row) => row.outcome === outcome);
        if (those.length === 0) return null;
        const heading = words(`${step}.${outcome}`, { count: String(those.length) });
        return (
          <section key={outcome} className="record-part mb-4" aria-label={heading}>
            {!(sent && outcome === "done") && <h2>{heading}</h2>}
            {sent && outcome === "possible" && <Notice kind="refusal">{words(`${step}.again`)}</Notice>}
            <ul>
              {those.map((row) => (
                <CheckedRow key={row.code} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      <SumsTogether step={step} rows={sent ? done : possible} />
      {possible.length > 0 && <ConfirmForm step={step} year={year} chosen={possible} />}
      {papers}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <AppLink href={list}>{words(sent ? "list" : "back")}</AppLink>
      </p>
    </div>
  );
}
