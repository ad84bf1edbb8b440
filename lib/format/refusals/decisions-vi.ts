import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import { fieldName } from "./field-name";
import type { Sentences } from "./sentences";

type DecisionCode = Extract<keyof Sentences, `decision.${string}`>;

const day = (date: string) => formatDate(date, "vi");
const { states } = projects;
const kinds = { ASSIGN: "giao kế hoạch", ADJUST: "điều chỉnh", SUPPLEMENT: "bổ sung", WITHDRAW: "thu hồi" } as const;

/** What is refused of a plan decision being written or issued, in Vietnamese. */
export const decisionSentences: Pick<Sentences, DecisionCode> = {
  "decision.stale": ({ version }) =>
    `Quyết định đã được sửa từ khi anh/chị mở (nay là phiên bản ${formatCount(version, "vi")}), nên chưa ghi gì. Hãy tải lại, xem phần đã đổi rồi làm lại nếu vẫn cần.`,
  "decision.busy": () =>
    "Đang có người khác làm việc trên quyết định hoặc đề án này, nên chưa ghi gì. Hãy gửi lại sau vài giây.",
  "decision.not-signed": ({ field }) =>
    `Quyết định chưa có ${fieldName(field, "vi").toLocaleLowerCase("vi")} nên chưa ban hành được. Hãy bổ sung rồi ban hành.`,
  "decision.signed-ahead": ({ signedOn, today }) =>
    `Ngày ký ${day(signedOn)} chưa đến (hôm nay ${day(today)}). Hãy sửa ngày ký, hoặc ban hành từ ngày đó.`,
  "decision.number-taken": ({ number }) =>
    `Số “${number}” đã có ở một quyết định khác ký trong năm đó. Hãy kiểm tra số, hoặc mở quyết định đã có.`,
  "decision.no-lines": () => "Quyết định chưa có dòng nào nên chưa ban hành được. Hãy thêm ít nhất một dòng.",
  "decision.wrong-sign": ({ kind, line }) =>
    `Dòng ${formatCount(line, "vi")} có dấu không hợp với quyết định ${kinds[kind]}. Giao và bổ sung chỉ có số dương, thu hồi chỉ có số âm; vừa tăng vừa giảm thì chọn loại điều chỉnh.`,
  "decision.not-own-place": ({ field }) =>
    field === "fund"
      ? "Nguồn kinh phí này không do đơn vị của anh/chị giao. Bộ giao KCQG, tỉnh giao KCĐP của tỉnh mình; hãy chọn lại nguồn."
      : "Quyết định của tỉnh phải thuộc chính tỉnh của anh/chị, quyết định của Bộ thì không ghi tỉnh. Hãy sửa đơn vị.",
  "decision.line-unplaced": ({ line }) =>
    `Dòng ${formatCount(line, "vi")} không có đề án nên phải nêu tỉnh, và tỉnh phải thuộc quyết định này. Hãy chọn tỉnh.`,
  "decision.line-content-unknown": ({ line, content }) =>
    `Dòng ${formatCount(line, "vi")}: danh mục không có nội dung “${content}”. Hãy chọn nội dung trong danh mục.`,
  "decision.line-project-unknown": ({ line, project }) =>
    `Dòng ${formatCount(line, "vi")}: không có đề án “${project}” của nguồn này mà anh/chị được giao kế hoạch. Hãy kiểm tra mã đề án.`,
  "decision.line-of-other-year": ({ line, project, years }) =>
    `Dòng ${formatCount(line, "vi")}: đề án ${project} thực hiện năm ${years}, không gồm năm ngân sách của quyết định. Hãy bỏ dòng này, hoặc sửa năm.`,
  "decision.line-repeated": ({ line, project }) =>
    `Dòng ${formatCount(line, "vi")} lặp lại đề án ${project} với cùng nội dung. Hãy gộp hai dòng thành một.`,
  "decision.project-of-other-year": ({ project }) =>
    `Thời gian thực hiện của đề án ${project} không còn gồm năm ngân sách của quyết định. Hãy bỏ đề án này khỏi quyết định.`,
  "decision.unit-of-other-time": ({ year }) =>
    `Tỉnh, thành phố này không tồn tại trong năm ngân sách ${year}. Hãy chọn tỉnh, thành phố theo địa giới của năm đó.`,
  "decision.project-not-ready": ({ project, state }) =>
    `Đề án ${project} đang ở trạng thái “${states[state]}” nên chưa giao kế hoạch được. Chỉ giao cho đề án đã thẩm định xong, hoặc đã được giao và chưa kết thúc; hãy bỏ dòng này.`,
  "decision.below-committed": ({ project, plan, committed, released }) =>
    `Sau quyết định, đề án ${project} còn ${formatExactMoney(plan, "vi")}, thấp hơn số đã ký hợp đồng (${formatExactMoney(committed, "vi")}) hoặc đã phân bổ (${formatExactMoney(released, "vi")}). Hãy giảm số cắt, hoặc xử lý hợp đồng và phân bổ trước.`,
};
