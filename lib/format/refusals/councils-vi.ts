import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import type { Sentences } from "./sentences";

type CouncilCode = Extract<keyof Sentences, `council.${string}` | `sheet.${string}`>;

const day = (date: string) => formatDate(date, "vi");

const { states } = projects;

/** What is refused of a council and of its members' sheets, in Vietnamese. */
export const councilSentences: Pick<Sentences, CouncilCode> = {
  "council.number-taken": ({ number }) =>
    `Quyết định số “${number}” đã được ghi cho một hội đồng của tỉnh. Hãy xem hội đồng đó, hoặc nhập số khác.`,
  "council.in-future": ({ signedOn, today }) =>
    `Ngày ký ${day(signedOn)} sau hôm nay (${day(today)}, giờ Việt Nam). Chỉ ghi quyết định đã ký; hãy sửa ngày ký.`,
  "council.member-unknown": () =>
    "Người này không còn tài khoản ở Sở. Hãy chọn lại từ danh sách, hoặc ghi họ tên như người ngoài.",
  "council.not-waiting": ({ project, state }) =>
    `Đề án ${project} đang ở trạng thái “${states[state]}” nên hội đồng không xem xét được. Hội đồng chỉ xem xét đề án đã trình Sở.`,
  "council.has-judged": ({ project }) =>
    `Ủy viên hội đồng đã ghi phiếu cho đề án ${project}, nên không đổi hội đồng được nữa. Hãy bỏ chọn đề án này.`,
  "council.sheets-missing": ({ members, sheets, needed }) =>
    `Hội đồng mới có ${sheets}/${members} phiếu; cần ít nhất ${needed} phiếu (hai phần ba) thì mới kết luận được. Hãy chờ ủy viên ghi phiếu; phiếu của người ngoài Sở do ủy viên khác ghi hộ.`,
  "sheet.no-council": () =>
    "Đề án chưa được đưa ra hội đồng nào nên chưa ghi phiếu được. Hãy đề nghị lãnh đạo Sở đưa ra hội đồng.",
  "sheet.own": () => "Anh/chị đã trình đề án này nên không ghi phiếu thẩm định cho nó. Hãy để ủy viên khác ghi.",
  "sheet.of-another": () =>
    "Phiếu này của ủy viên khác. Mỗi ủy viên tự ghi phiếu của mình; chỉ phiếu của ủy viên không có tài khoản mới ghi hộ được.",
};
