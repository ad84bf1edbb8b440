import type { AcceptedProject, RecordedAcceptance } from "@/lib/domain/project/recorded-acceptance";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { formatDate, formatLongDate } from "@/lib/format/date";
import { lastWord, paragraphs } from "../papers/paragraphs";
import { NOT_YET } from "../papers/print-text";
import { peoplesCommittee, placeAndDay, provincialDepartment } from "../projects/agencies";
import { achievedTable } from "./achieved-table";
import { partsBeforeTable } from "./parts-before-table";

type Block = PaperBlock<ReportTable>;

const FUND = { KCQG: "khuyến công quốc gia", KCDP: "khuyến công địa phương" } as const;
const heading = (text: string): Block => ({ kind: "heading", text });
const said = (label: string | null, text: string): Block => ({ kind: "paragraph", label, text });

/** Biên bản nghiệm thu cơ sở: the đề án and its contract, who took part, what was achieved, and what was concluded. */
export function acceptanceMinutes({ project, acceptance }: AcceptedProject): ReportText {
  const { code, agencies, fund, title } = project;
  const { year, on, number, outputs, conclusion } = acceptance;
  return {
    name: `bien-ban-nghiem-thu-${`${code}-${year}`.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
    form: null,
    head: {
      superior: peoplesCommittee(agencies),
      agency: agencies.office,
      number: `Số: ${number ?? "         /BB-SCT"}`,
      placeAndDay: placeAndDay(agencies, on),
    },
    title: "Biên bản",
    subtitle: [`Nghiệm thu cơ sở đề án ${FUND[fund]} năm ${year}`, title],
    attachedTo: null,
    landscape: false,
    blocks: lastWord([
      said(
        null,
        `Hôm nay, ${formatLongDate(on, "vi")}, ${provincialDepartment(agencies)} cùng các bên nghiệm thu kết quả thực hiện đề án sau đây.`,
      ),
      ...projectBlocks(project, acceptance),
      heading("II. THÀNH PHẦN NGHIỆM THU"),
      ...memberBlocks(acceptance),
      heading("III. KẾT QUẢ THỰC HIỆN"),
      outputs.length > 0
        ? { kind: "table", table: achievedTable(outputs) }
        : said(null, "Đề án không đặt chỉ tiêu kết quả cho năm này."),
      ...partBlocks(acceptance),
      heading("IV. KẾT LUẬN"),
      ...paragraphs("Ý kiến của các bên", conclusion),
    ]),
    signatures: [
      { title: "Đơn vị thụ hưởng", hint: "(Ký, ghi rõ họ tên)", name: null },
      { title: "Đơn vị thực hiện", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
      { title: agencies.office, hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: acceptance.recordedBy },
    ],
    recipients: [project.implementingUnit, "Lưu: VT, hồ sơ đề án."],
  };
}

function projectBlocks(project: WrittenProject, { contracts }: RecordedAcceptance): Block[] {
  const papers = contracts.map(({ number, signedOn }) => `số ${number} ngày ${formatDate(signedOn, "vi")}`);
  return [
    heading("I. ĐỀ ÁN ĐƯỢC NGHIỆM THU"),
    said("1. Tên đề án", project.title),
    said("2. Mã đề án", project.code),
    said("3. Nội dung hoạt động", `${project.content.vi} – ${project.item.vi}`),
    said("4. Đơn vị thực hiện", project.implementingUnit),
    said("5. Đơn vị thụ hưởng", project.beneficiaries.map(({ name }) => name).join("; ") || NOT_YET),
    said("6. Hợp đồng", papers.join("; ") || NOT_YET),
  ];
}

function partBlocks({ parts }: RecordedAcceptance): Block[] {
  if (parts.length === 0) return [];
  const before = "Các đơn vị thụ hưởng sau đây đã được nghiệm thu từng phần trước ngày nghiệm thu này.";
  return [said(null, before), { kind: "table", table: partsBeforeTable(parts) }];
}

function memberBlocks({ members }: RecordedAcceptance): Block[] {
  if (members.length === 0) return [said(null, NOT_YET)];
  return members.map(({ name, post }, at) => said(null, `${at + 1}. ${post ? `${name}, ${post}` : name}.`));
}
