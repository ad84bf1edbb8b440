import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type CarryingCode = Extract<keyof Sentences, `carrying.${string}` | `progress.${string}`>;

const day = (on: string) => formatDate(on, "vi");
const count = (number: number) => formatCount(number, "vi");
const { states } = projects;

/** What is refused while a đề án is carried out, in Vietnamese. */
export const carryingSentences: Pick<Sentences, CarryingCode> = {
  "carrying.not-under-way": ({ state }) =>
    `Đề án đang ở trạng thái “${states[state]}”. Việc này chỉ làm được khi đề án đã ký hợp đồng hoặc đang thực hiện.`,
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
