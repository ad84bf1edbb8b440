import { useLocale, useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import type { IsoDate } from "@/lib/domain/period/period";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { SummaryWork } from "@/lib/domain/summary/summary-work";
import { formatDate, formatInstant } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { FreezeForm } from "./freeze-form";
import { IssueForm } from "./issue-form";

/** One issue of the report, as it is listed. */
export type ListedIssue = {
  readonly issue: number;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly signerTitle: string;
  readonly signer: string;
};

type SummaryStandingProps = {
  conference: Conference;
  knownOn: IsoDate;
  frozenAt: Date | null;
  /** The frozen figures no longer have the hash they were kept with. */
  isBroken: boolean;
  issues: readonly ListedIssue[];
  /** What an issued report printed that is otherwise now; null where none is issued. */
  corrected: CorrectionsProps | null;
  /** What this person may do. */
  work: SummaryWork;
  answer: FormAnswer;
  /** How the form that takes a suggested award over came back. */
  awarding: FormAnswer;
  outcome: "freeze" | "issue" | "written" | "awarded" | "arranged" | null;
};

/** How a summary's figures stand: live or frozen, issued under which numbers, corrected since by what. */
export function SummaryStanding({
  conference,
  knownOn,
  frozenAt,
  issues,
  work,
  answer,
  ...shown
}: SummaryStandingProps) {
  const words = useTranslations("summary.standing");
  const changes = useTranslations("summaryChanges");
  const locale = useLocale();
  const day = formatDate(knownOn, locale);
  return (
    <section aria-labelledby="standing" className="mb-4">
      <h2 id="standing" className="sr-only">
        {words("title")}
      </h2>
      <RefusalSummary refusal={shown.awarding?.refusal} title={words("refused")} />
      {shown.outcome && <Notice kind="done">{words(`done.${shown.outcome}`)}</Notice>}
      <p>{frozenAt ? words("frozen", { time: formatInstant(frozenAt, locale), day }) : words("live")}</p>
      {shown.isBroken && <Notice kind="refusal">{changes("broken")}</Notice>}
      {shown.corrected && <Corrections {...shown.corrected} />}
      {issues.length > 0 && (
        <>
          <h3>{words("issues")}</h3>
          <ul className="list-none p-0">
            {issues.map((issue) => (
              <IssueLine key={issue.issue} id={conference.id} issue={issue} />
            ))}
          </ul>
        </>
      )}
      {work.writes && (
        <p>
          <AppLink href={`/conferences/${conference.id}/summary/words`}>{words("words")}</AppLink>
        </p>
      )}
      {work.arranges && (
        <p>
          <AppLink href={`/conferences/${conference.id}/summary/arrangement`}>{words("arrange")}</AppLink>
        </p>
      )}
      {work.freezes && <FreezeForm conference={conference} answer={answer} />}
      {work.issues && <IssueForm conference={conference} answer={answer} again={issues.length > 0} />}
    </section>
  );
}

function IssueLine({
  id,
  issue: { issue, number, signedOn, signerTitle, signer },
}: {
  id: string;
  issue: ListedIssue;
}) {
  const words = useTranslations("summary");
  const locale = useLocale();
  const file = (format: string) => `/api/v1/conferences/${id}/summary?format=${format}&issue=${issue}`;
  const values = { issue: String(issue), number, day: formatDate(signedOn, locale), title: signerTitle, signer };
  return (
    <li className="flex flex-wrap gap-x-3">
      <span>{words("standing.issued", values)}</span>
      <a href={file("docx")}>{words("page.word")}</a>
      <a href={file("xlsx")}>{words("page.xlsx")}</a>
      <a href={file("pdf")}>{words("page.pdf")}</a>
    </li>
  );
}

type CorrectionsProps = {
  corrections: ReportTable;
  /** The documents that made the numbers so. */
  documents: ReportTable;
};

function Corrections({ corrections: table, documents }: CorrectionsProps) {
  const words = useTranslations("summary.correction");
  if (table.rows.length === 0) return <p>{words("none")}</p>;
  return (
    <section className="my-3" aria-label={words("title")}>
      <Notice title={words("title")}>{words("lead", { count: String(table.rows.length) })}</Notice>
      <ReportSheet table={table} cards />
      {documents.rows.length > 0 && (
        <>
          <h3>{documents.title}</h3>
          <ReportSheet table={documents} cards />
        </>
      )}
    </section>
  );
}
