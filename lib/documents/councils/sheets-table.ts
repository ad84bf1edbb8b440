import type { CouncilOnProject, MemberSheet, SittingMember } from "@/lib/domain/project/council";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** The members of a council on one đề án, each with what their sheet says, or why there is none. */
export function sheetsTable({ members }: CouncilOnProject, locale: Locale): ReportTable {
  const { councils: words } = wordsOf(locale);
  return {
    ...{ name: "sheets", title: words.on.table, about: [], totals: [], notes: [] },
    columns: [
      { key: "member", label: words.member, kind: "text", head: true, language: "vi" },
      { key: "duty", label: words.form.duty, kind: "text", firm: true },
      { key: "post", label: words.form.post, kind: "text", language: "vi" },
      { key: "result", label: words.on.result, kind: "text" },
      { key: "conclusion", label: words.on.conclusion, kind: "text", language: "vi" },
      { key: "writtenBy", label: words.on.writtenBy, kind: "text", language: "vi" },
    ],
    rows: members.map((member) => ({
      key: String(member.position),
      values: [
        ...[member.fullName, words.duties[member.duty], member.post, resultText(member, locale)],
        member.sheet?.conclusion ?? null,
        member.sheet && writerText(member.sheet, locale),
      ],
    })),
  };
}

/** "Nguyễn Văn A, 08:30 05/01/2026", or "Nguyễn Văn A nhập hộ, …" for a member without an account. */
function writerText({ writtenBy, onBehalfOf, byMember, writtenAt }: MemberSheet, locale: Locale): string {
  const { on } = wordsOf(locale).councils;
  const name = actingName(writtenBy, onBehalfOf, locale);
  return `${byMember ? name : fill(on.enteredBy, { name })}, ${formatInstant(new Date(writtenAt), locale)}`;
}

function resultText({ judges, sheet }: SittingMember, locale: Locale): string {
  const { on } = wordsOf(locale).councils;
  if (!judges) return on.submitter;
  return sheet ? sheetText(sheet, locale) : on.noSheet;
}

/** "6/7 tiêu chí đạt. Không đạt: Năng lực (chưa có mặt bằng)". */
function sheetText({ criteria }: MemberSheet, locale: Locale): string {
  const { councils, projectSteps } = wordsOf(locale);
  const failed = criteria.filter(({ passed }) => !passed);
  const counts = { passed: String(criteria.length - failed.length), all: String(criteria.length) };
  const names = failed.map(({ code, note }) => `${projectSteps.sheet.criteria[code]} (${note})`).join("; ");
  return [fill(councils.on.passed, counts), ...(names ? [fill(councils.on.failed, { names })] : [])].join(". ");
}
