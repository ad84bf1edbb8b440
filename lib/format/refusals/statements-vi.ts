import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemWords } from "../intake/problem-sentence";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type StatementCode = Extract<keyof Sentences, `statement.${string}`>;
/** Places named in one sentence; the rest is counted. */
const NAMED = 10;

const listed = (problems: readonly IntakeProblem[]) =>
  problems
    .slice(0, NAMED)
    .map((problem) => `Dòng ${problem.row}, cột ${problem.heading ?? "–"}: ${problemWords(problem, "vi")}`)
    .join(" ");

/** What is refused of a Treasury statement, in Vietnamese. */
export const statementSentences: Pick<Sentences, StatementCode> = {
  "statement.busy": () =>
    "Sao kê hoặc chứng từ vừa được người khác thay đổi, nên chưa ghi gì. Hãy tải lại trang rồi làm lại.",
  "statement.known": ({ fileName }) =>
    `Tệp “${fileName}” đã được nhập cho nguồn và năm này. Hãy mở sao kê đã nhập, hoặc chọn tệp của kỳ khác.`,
  "statement.has-problems": ({ problems }) =>
    `Sao kê có ${formatCount(problems.length, "vi")} chỗ cần sửa, nên chưa nhập. ${listed(problems)} Hãy sửa trong tệp rồi nhập lại.`,
  "statement.row-unknown": ({ row }) => `Kết quả đối chiếu không còn dòng “${row}”. Hãy tải lại trang rồi chọn lại.`,
  "statement.no-pair": ({ row }) =>
    `Dòng “${row}” chỉ có ở một bên nên không xác nhận khớp được. Hãy ghi hoặc sửa chứng từ, hoặc bỏ qua và nêu lý do.`,
  "statement.pair-changed": ({ row }) =>
    `Dòng ${row} nay khớp với chứng từ khác so với lúc mở trang. Hãy tải lại trang, xem chứng từ mới rồi xử lý.`,
  "statement.voucher-taken": () =>
    "Chứng từ này đã được xác nhận khớp với một dòng khác của sao kê. Hãy tải lại trang, đối chiếu lại rồi chọn chứng từ khác.",
  "statement.nothing-left": () => "Không còn dòng nào chưa xử lý trong nhóm này. Hãy chọn nhóm khác.",
  "statement.reason-missing": () => "Bỏ qua một dòng cần nói rõ lý do. Hãy viết lý do rồi gửi lại.",
};
