import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ReserveCode = Extract<keyof Sentences, `reserve.${string}`>;

const NAMED = 5;
const some = (codes: readonly string[]) =>
  codes.length > NAMED
    ? `${codes.slice(0, NAMED).join(", ")} và ${formatCount(codes.length - NAMED, "vi")} đề án khác`
    : codes.join(", ");

/** What is refused of a reserve list, in Vietnamese. */
export const reserveSentences: Pick<Sentences, ReserveCode> = {
  "reserve.stale": ({ year, version }) =>
    `Danh sách dự phòng năm ${year} vừa được người khác thay đổi (nay là lần ${formatCount(version, "vi")}), nên chưa ghi gì. Hãy xem lại danh sách dưới đây rồi làm lại nếu vẫn cần.`,
  "reserve.too-long": ({ most }) =>
    `Danh sách dự phòng chỉ nhận tối đa ${formatCount(most, "vi")} đề án. Hãy đưa bớt ra rồi gửi lại.`,
  "reserve.left-out": ({ projects }) =>
    `Đề án ${some(projects)} đang có trong danh sách mà chưa được xếp chỗ, cũng chưa được đưa ra. Hãy xếp chỗ, hoặc đưa ra kèm lý do.`,
  "reserve.not-in-list": ({ project }) =>
    `Đề án ${project} không có trong danh sách dự phòng này. Hãy tải lại trang rồi chọn lại.`,
  "reserve.not-open": ({ year, projects }) =>
    `Đề án ${some(projects)} không còn chờ kế hoạch khuyến công quốc gia năm ${year} sau thẩm định của Cục, nên không xếp dự phòng được. Hãy bỏ ra rồi gửi lại.`,
};
