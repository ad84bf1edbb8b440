import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type CarryingCode = Extract<keyof Sentences, `${"carrying" | "progress" | "inspection" | "dossier"}.${string}`>;

const day = (on: string) => formatDate(on, "vi");
const count = (number: number) => formatCount(number, "vi");
const { states } = projects;

/** What is refused while a đề án is carried out, in Vietnamese. */
export const carryingSentences: Pick<Sentences, CarryingCode> = {
  "carrying.not-under-way": ({ state }) =>
    `Đề án đang ở trạng thái “${states[state]}”. Việc này chỉ làm được khi đề án đã ký hợp đồng hoặc đang thực hiện.`,
  "inspection.of-province-fund": () =>
    "Đề án dùng kinh phí khuyến công địa phương do Sở kiểm tra; Cục chỉ ghi cuộc kiểm tra đề án khuyến công quốc gia. Hãy đề nghị Sở ghi.",
  "inspection.not-now": ({ state }) =>
    `Đề án đang ở trạng thái “${states[state]}”. Chỉ ghi cuộc kiểm tra từ khi ký hợp đồng đến trước khi quyết toán.`,
  "inspection.ahead": ({ on, today }) =>
    `Ngày ${day(on)} chưa đến (hôm nay ${day(today)}). Chỉ ghi việc đã làm; hãy sửa ngày.`,
  "inspection.due-before": ({ position, dueOn, inspectedOn }) =>
    `Kiến nghị ${count(position)} có hạn ${day(dueOn)}, trước ngày kiểm tra ${day(inspectedOn)}. Hãy nhập hạn từ ngày kiểm tra trở đi.`,
  "inspection.other-side": ({ side }) =>
    `Cuộc kiểm tra này do ${side === "CENTRAL" ? "Cục" : "Sở"} thực hiện, nên chỉ bên đó kết thúc theo dõi kiến nghị. Hãy báo cho bên kiểm tra.`,
  "inspection.closed-already": ({ position, on }) =>
    `Kiến nghị ${count(position)} đã kết thúc theo dõi ngày ${day(on)}. Nếu còn việc phải làm, hãy ghi ở cuộc kiểm tra sau.`,
  "inspection.answers-full": ({ most }) =>
    `Mỗi kiến nghị nhận nhiều nhất ${count(most)} lần trả lời. Hãy đề nghị bên kiểm tra kết thúc theo dõi, hoặc kiểm tra lại.`,
  "inspection.unanswered": ({ position }) =>
    `Kiến nghị ${count(position)} chưa có trả lời của đơn vị nên chưa kết thúc được. Hãy chờ đơn vị trả lời, hoặc nhắc đơn vị.`,
  "inspection.own-answer": ({ position }) =>
    `Anh/chị đã trả lời kiến nghị ${count(position)} nên không tự kết thúc theo dõi. Hãy nhờ người khác của bên kiểm tra.`,
  "inspection.closed-before": ({ on, inspectedOn }) =>
    `Ngày kết thúc ${day(on)} trước ngày kiểm tra ${day(inspectedOn)}. Hãy nhập ngày từ ngày kiểm tra đến hôm nay.`,
  "dossier.too-large": ({ files, mostFiles, megabytes }) =>
    `Hồ sơ có ${count(files)} tài liệu, ${count(megabytes)} MB; một tệp chứa nhiều nhất ${count(mostFiles)} tài liệu và 1.024 MB. Hãy tải riêng từng tài liệu ở trang đề án.`,
  "progress.ahead": ({ asAt, today }) =>
    `Ngày ${day(asAt)} chưa đến (hôm nay ${day(today)}). Báo cáo tiến độ chỉ nói việc đã làm; hãy sửa ngày.`,
  "progress.out-of-order": ({ asAt, other }) =>
    `Đã có báo cáo tiến độ ngày ${day(other)}, nên không ghi thêm được báo cáo ngày ${day(asAt)}. Hãy chọn ngày khác, hoặc mở báo cáo cũ và đính chính.`,
  "progress.fall-unexplained": ({ percent, before, asAt }) =>
    `Tỷ lệ ${count(percent)}% thấp hơn ${count(before)}% của báo cáo ngày ${day(asAt)} mà chưa nói vì sao. Hãy ghi lý do giảm, hoặc sửa tỷ lệ.`,
  "progress.correction-unknown": () =>
    "Báo cáo cần đính chính không thuộc đề án này. Hãy mở lại trang tiến độ và chọn báo cáo trong danh sách.",
  "progress.corrected-already": ({ asAt }) =>
    `Báo cáo ngày ${day(asAt)} đã được đính chính bằng một báo cáo khác. Hãy tải lại trang và đính chính bản đang có hiệu lực.`,
};
