import { useLocale, useTranslations } from "next-intl";
import { type CouncilOnProject, type SittingMember, sheetCount, sheetsNeeded } from "@/lib/domain/project/council";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDate } from "@/lib/format/date";
import { projectHref, withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";

type CouncilSectionProps = {
  code: string;
  council: CouncilOnProject;
  table: ReportTable;
  /** Whose sheets the reader may write now, their own first. */
  toWrite: readonly SittingMember[];
  accountId: string;
  /** Whether a sheet was just recorded. */
  judged: boolean;
};

/** The council a đề án stands before: each member's sheet, how many are needed, and the reader's own to write. */
export function CouncilSection({ code, council, table, toWrite, accountId, judged }: CouncilSectionProps) {
  const words = useTranslations("councils");
  const locale = useLocale();
  const { members, sheets } = sheetCount(council);
  const lead = words("on.lead", {
    ...{ number: council.number, date: formatDate(council.signedOn, locale) },
    ...{ sheets: String(sheets), members: String(members), needed: String(sheetsNeeded(members)) },
  });
  return (
    <section className="record-part" aria-labelledby="council">
      <h2 id="council">{words("on.title")}</h2>
      {judged && <Notice kind="done">{words("outcome.judged")}</Notice>}
      <p className="field-help">{lead}</p>
      <ReportSheet cards table={table} />
      {toWrite.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {toWrite.map((member) => (
            <li key={member.position}>
              <AppLink
                className={buttonClass(member.accountId === accountId && !member.sheet ? "main" : "plain")}
                href={withQuery(`${projectHref(code)}/sheet`, { member: String(member.position) })}
              >
                {member.accountId === accountId
                  ? words(member.sheet ? "on.rewrite" : "on.write")
                  : words("on.writeFor", { name: member.fullName })}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
