import { remainderOf, type SettledProject, settleBy, settledAmount } from "@/lib/domain/project/settlement";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { PaperBlock, ReportText } from "@/lib/domain/report/report-text";
import { formatDate, formatLongDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import { lastWord } from "../papers/paragraphs";
import { peoplesCommittee, placeAndDay, provincialDepartment } from "../projects/agencies";
import { sharesTable } from "./shares-table";

type Block = PaperBlock<ReportTable>;

const heading = (text: string): Block => ({ kind: "heading", text });
const said = (label: string | null, text: string): Block => ({ kind: "paragraph", label, text });
const stated = (amount: bigint) => `${formatExactMoney(amount, "vi")} (Bằng chữ: ${moneyInWords(amount, "vi")}).`;

/** Biên bản thanh lý hợp đồng: the đề án, its contracts share by share as they were settled, and what goes back to the plan. */
export function liquidationMinutes({ project, on, number, shares, due }: SettledProject): ReportText {
  const { code, agencies, title } = project;
  const rest = remainderOf(shares);
  return {
    name: `bien-ban-thanh-ly-${code.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`,
    form: null,
    head: {
      superior: peoplesCommittee(agencies),
      agency: agencies.office,
      number: `Số: ${number ?? "         /BBTL-SCT"}`,
      placeAndDay: placeAndDay(agencies, on),
    },
    title: "Biên bản",
    subtitle: ["Thanh lý hợp đồng, quyết toán kinh phí đề án", title],
    attachedTo: null,
    landscape: false,
    blocks: lastWord([
      said(
        null,
        `Hôm nay, ${formatLongDate(on, "vi")}, ${provincialDepartment(agencies)} và ${project.implementingUnit} thanh lý hợp đồng thực hiện đề án sau đây.`,
      ),
      heading("I. ĐỀ ÁN"),
      said("1. Tên đề án", project.title),
      said("2. Mã đề án", project.code),
      said("3. Đơn vị thực hiện", project.implementingUnit),
      ...(due ? [said("4. Nghiệm thu ngày", formatDate(due.acceptedOn, "vi"))] : []),
      ...(due && on > settleBy(due)
        ? [said("5. Thời hạn", `Thanh lý sau hạn ${formatDate(settleBy(due), "vi")} (${due.document}).`)]
        : []),
      heading("II. KẾT QUẢ QUYẾT TOÁN"),
      { kind: "table", table: sharesTable(shares, "vi") },
      said("Số quyết toán", stated(settledAmount(shares))),
      said("Kết dư trả về kế hoạch", rest > 0n ? stated(rest) : "không có."),
      heading("III. KẾT LUẬN"),
      said(
        null,
        "Hai bên thống nhất thanh lý hợp đồng; quyền và nghĩa vụ theo hợp đồng chấm dứt kể từ ngày ký biên bản này.",
      ),
    ]),
    signatures: [
      { title: "Đơn vị thực hiện", hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
      { title: agencies.office, hint: "(Ký, ghi rõ họ tên, đóng dấu)", name: null },
    ],
    recipients: [project.implementingUnit, "Kho bạc Nhà nước nơi giao dịch", "Lưu: VT, hồ sơ đề án."],
  };
}
