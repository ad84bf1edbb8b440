import { grouped } from "@/lib/domain/grouped";
import { accountId, leaderEmail, officerEmails } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { nameOn } from "../budgets/provinces";
import { type Randomness, randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { sheetOf } from "../proposals/said-with-steps";

/** Councils of provinces by table, and the sheets their members wrote. */
export type CouncilRows = Readonly<
  Record<"councils" | "councilMembers" | "beforeCouncils" | "memberSheets" | "memberMarks", Row[]>
>;

const FORMED_AT = "2026-03-02T09:00:00+07:00";

/** Who sits on it beside its chair: those without an account have their sheet entered by the chair. */
const SEATS = [
  ["SECRETARY", "Nguyễn Thị Hồng Vân", "Phó Trưởng phòng Quản lý công nghiệp, Sở Công Thương"],
  ["MEMBER", null, "Chuyên viên, Sở Công Thương"],
  ["MEMBER", "Trần Quốc Bảo", "Chuyên viên, Sở Tài chính"],
  ["MEMBER", "Lê Minh Đức", "Phó Trưởng phòng, Sở Khoa học và Công nghệ"],
] as const;

/**
 * Hội đồng thẩm định of the provinces in which two people write: three to five members, one of them the second officer.
 * What was appraised since it was last submitted has a sheet of each; what was submitted waits for some.
 */
export function councilRows(projects: readonly Row[], steps: readonly Row[]): CouncilRows {
  const rows: CouncilRows = { councils: [], councilMembers: [], beforeCouncils: [], memberSheets: [], memberMarks: [] };
  const histories = grouped(steps, ({ project_id }) => project_id);
  for (const [unitId, own] of grouped(projects, ({ unit_id }) => String(unit_id))) {
    const [, second] = officerEmails(unitId);
    if (!second) continue;
    const members = formCouncil(rows, unitId, second);
    for (const project of own) judge(rows, members, project, histories.get(project.id) ?? []);
  }
  return rows;
}

function formCouncil(rows: CouncilRows, unitId: string, second: string): readonly Row[] {
  const random = randomness(`council ${unitId}`);
  const council_id = sampleId("council", unitId);
  const { name } = nameOn(unitId, "2026-11-01");
  const chair = accountId(leaderEmail(unitId));
  rows.councils.push({
    ...{
      id: council_id,
      unit_id: unitId,
      steward_unit_id: unitId,
      number: `${random.integer(40, 220)}/QĐ-SCT`,
      signed_on: "2026-03-02",
    },
    ...{ formed_by: chair, formed_at: FORMED_AT },
  });
  const seats = SEATS.slice(0, random.integer(2, SEATS.length));
  const members: Row[] = [
    {
      council_id,
      position: 1,
      full_name: `Lãnh đạo Sở Công Thương ${name}`,
      post: "Phó Giám đốc Sở Công Thương",
      duty: "CHAIR",
      account_id: chair,
    },
    ...seats.map(([duty, outsider, post], at) => ({
      ...{ council_id, position: at + 2, full_name: outsider ?? `Chuyên viên 2 Sở Công Thương ${name}`, post, duty },
      account_id: outsider ? null : accountId(second),
    })),
  ];
  rows.councilMembers.push(...members);
  return members;
}

function judge(rows: CouncilRows, members: readonly Row[], project: Row, history: readonly Row[]): void {
  const submission = history.findLast(({ step }) => step === "project.submit");
  if (!submission) return;
  const appraisal = history.slice(history.indexOf(submission)).find(({ step }) => step === "project.appraise-local");
  if (!appraisal && project.state !== "SUBMITTED") return;
  const random = randomness(`council sheets ${project.code}`);
  const [from, to] = [String(submission.taken_at), String(appraisal?.taken_at ?? submission.taken_at)];
  const [chair] = members;
  const council_id = chair?.council_id ?? null;
  rows.beforeCouncils.push({
    ...{ id: sampleId("project council", String(project.code)), project_id: project.id ?? null, council_id },
    ...{ put_by: chair?.account_id ?? null, put_at: between(from, to, 0.1) },
  });
  const judging = members.filter(({ account_id }) => account_id !== submission.taken_by);
  const written = appraisal ? judging : judging.slice(0, random.integer(0, 2));
  for (const [at, member] of written.entries()) {
    const time = between(from, to, 0.2 + (0.7 * (at + 1)) / (written.length + 1));
    writeSheet(rows, random, { member, chair, submission, time });
  }
}

type Written = {
  readonly member: Row;
  readonly chair: Row | undefined;
  readonly submission: Row;
  readonly time: string;
};

function writeSheet(rows: CouncilRows, random: Randomness, { member, chair, submission, time }: Written): void {
  const { council_id = null, position = null, account_id = null } = member;
  const id = sampleId("member sheet", String(submission.id), Number(position));
  const { conclusion, marks } = sheetOf(random);
  rows.memberSheets.push({
    ...{ id, submission_id: submission.id ?? null, council_id, position, conclusion },
    ...{ written_by: account_id ?? chair?.account_id ?? null, written_at: time },
  });
  rows.memberMarks.push(...marks.map((mark): Row => ({ sheet_id: id, ...mark })));
}

/** A moment between two; the first where they are one, but for some hours. */
function between(from: string, to: string, part: number): string {
  const [begin, end] = [Date.parse(from), Math.max(Date.parse(to), Date.parse(from) + 36 * 3_600_000)];
  const last = to === from ? end : Date.parse(to);
  return new Date(begin + (last - begin) * part).toISOString();
}
