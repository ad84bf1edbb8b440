import {
  type CouncilDuty,
  type CouncilOnProject,
  type MemberSheet,
  type SittingMember,
  sheetCount,
} from "@/lib/domain/project/council";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock } from "@/lib/domain/report/report-text";
import { actingName } from "@/lib/format/acting-name";
import { formatDate } from "@/lib/format/date";
import { councils } from "@/lib/format/messages/vi/councils";
import { paragraphs } from "../papers/paragraphs";
import { sheetTable } from "./sheet-table";

type Block = PaperBlock<ReportTable>;

/** Who appraised: the department alone, or its council by the decision that formed it. */
export function sitting(department: string, council: CouncilOnProject | null): string {
  if (!council) return department;
  const { number, signedOn } = council;
  return `Hội đồng thẩm định thành lập theo Quyết định số ${number} ngày ${formatDate(signedOn, "vi")} của ${department}`;
}

/** The name of whoever has that duty on the council. */
export function nameOf(council: CouncilOnProject | null, duty: CouncilDuty): string | null {
  return council?.members.find((member) => member.duty === duty)?.fullName ?? null;
}

/** Who sat, then each member's sheet with their conclusion. */
export function councilBlocks(council: CouncilOnProject): Block[] {
  const { members, sheets } = sheetCount(council);
  return [
    { kind: "paragraph", label: "Thành phần hội đồng", text: `${sheets}/${members} ủy viên đã ghi phiếu.` },
    ...council.members.map((member): Block => ({ kind: "paragraph", label: null, text: memberLine(member) })),
    ...council.members.flatMap(({ fullName, sheet }): Block[] =>
      sheet
        ? [
            { kind: "table", table: sheetTable(fullName, sheet) },
            ...paragraphs("Kết luận của ủy viên", sheet.conclusion),
          ]
        : [],
    ),
  ];
}

/** "2. Bà Lê Thị Mai, Giảng viên – Ủy viên." */
function memberLine({ position, fullName, post, duty, judges, sheet }: SittingMember): string {
  const name = post ? `${fullName}, ${post}` : fullName;
  const written = judges ? sheetLine(sheet) : "; không ghi phiếu vì đã trình đề án";
  return `${position}. ${name} – ${councils.duties[duty]}${written}.`;
}

/** Who entered the sheet, wherever that is not the member in their own role. */
function sheetLine(sheet: MemberSheet | null): string {
  if (!sheet) return "; không có phiếu";
  const { writtenBy, onBehalfOf, byMember } = sheet;
  if (byMember && onBehalfOf === null) return "";
  const name = actingName(writtenBy, onBehalfOf, "vi");
  return byMember ? `; phiếu do ${name} ghi` : `; phiếu do ${name} nhập hộ`;
}
