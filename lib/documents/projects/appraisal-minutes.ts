import { sumOf } from "@/lib/domain/money";
import { vietnamDay } from "@/lib/domain/period/period";
import type { AppraisedProject } from "@/lib/domain/project/appraised-project";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { actingName } from "@/lib/format/acting-name";
import { formatDate, formatLongDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { lastWord, paragraphs } from "../papers/paragraphs";
import { NOT_YET } from "../papers/print-text";
import { peoplesCommittee, placeAndDay, provincialDepartment } from "./agencies";
import { councilBlocks, nameOf, sitting } from "./minutes-of-council";
import { sheetTable } from "./sheet-table";

type Block = PaperBlock<ReportTable>;

const FUND = { KCQG: "khuyến công quốc gia", KCDP: "khuyến công địa phương" } as const;

/**
 * Biên bản thẩm định cấp cơ sở: the đề án, who sat on its council, each sheet by the law's criteria, and what was
 * concluded.
 */
export function appraisalMinutes({ project, appraisals, council }: AppraisedProject): ReportText {
  const { code, agencies, fund, title } = project;
  const last = appraisals.at(-1);
  const day = last ? vietnamDay(new Date(last.takenAt)) : null;
  const department = provincialDepartment(agencies);
  return {
    name: `bien-ban-tham-dinh-${code.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
    form: null,
    head: {
      superior: peoplesCommittee(agencies),
      agency: agencies.office,
      number: "Số:          /BB-SCT",
      placeAndDay: placeAndDay(agencies, day),
    },
    title: "Biên bản",
    subtitle: [`Thẩm định cấp cơ sở đề án ${FUND[fund]}`, title],
    attachedTo: null,
    landscape: false,
    blocks: lastWord([
      said(null, `Hôm nay, ${formatLongDate(day, "vi")}, ${sitting(department, council)} thẩm định đề án sau đây.`),
      ...appraisedBlocks(project),
      heading("II. KẾT QUẢ THẨM ĐỊNH"),
      ...(council ? councilBlocks(council) : []),
      ...appraisals.map(({ takenBy, onBehalfOf, sheet }): Block => {
        return { kind: "table", table: sheetTable(actingName(takenBy, onBehalfOf, "vi"), sheet) };
      }),
      heading("III. KẾT LUẬN"),
      ...appraisals.flatMap(({ takenBy, onBehalfOf, sheet }) =>
        paragraphs(`Ý kiến của ${actingName(takenBy, onBehalfOf, "vi")}`, sheet.conclusion),
      ),
      said("Hồ sơ được thẩm định", `mã SHA-256 ${inGroups(last?.dossierHash ?? NOT_YET)}`),
    ]),
    signatures: [
      { title: "Thư ký", hint: "(Ký, ghi rõ họ tên)", name: nameOf(council, "SECRETARY") },
      {
        title: last?.onBehalfOf ? `Chủ trì thẩm định (TUQ. ${last.onBehalfOf})` : "Chủ trì thẩm định",
        hint: "(Ký, ghi rõ họ tên, đóng dấu)",
        name: last?.takenBy ?? null,
      },
    ],
    recipients: [project.implementingUnit, "Lưu: VT, hồ sơ đề án."],
  };
}

/** A long code as people compare it, eight signs at a time. */
const inGroups = (code: string) => code.replace(/(\w{8})(?=\w)/g, "$1 ");
const heading = (text: string): Block => ({ kind: "heading", text });
const said = (label: string | null, text: string): Block => ({ kind: "paragraph", label, text });

function appraisedBlocks(project: WrittenProject): Block[] {
  const { budget, beneficiaries, submittedOn } = project;
  const support = sumOf(budget.map((line) => line.support));
  const all = sumOf(budget.flatMap((line) => [line.support, line.counterpart, line.other]));
  const stated = (amount: bigint) => `${formatExactMoney(amount, "vi")} (Bằng chữ: ${moneyInWords(amount, "vi")}).`;
  return [
    heading("I. ĐỀ ÁN ĐƯỢC THẨM ĐỊNH"),
    said("1. Tên đề án", project.title),
    said("2. Mã đề án", project.code),
    said("3. Nội dung hoạt động", `${project.content.vi} – ${project.item.vi}`),
    said("4. Đơn vị thực hiện", project.implementingUnit),
    said("5. Số đơn vị thụ hưởng", String(beneficiaries.length)),
    said("6. Ngày trình", submittedOn ? formatDate(submittedOn, "vi") : NOT_YET),
    said("7. Tổng kinh phí", stated(all)),
    said("8. Kinh phí khuyến công đề nghị hỗ trợ", stated(support)),
  ];
}
