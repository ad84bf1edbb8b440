import { formatDate } from "../date";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AcceptanceCode = Extract<keyof Sentences, `acceptance.${string}`>;

const day = (date: string) => formatDate(date, "vi");

/** What is refused of an acceptance, in Vietnamese. */
export const acceptanceSentences: Pick<Sentences, AcceptanceCode> = {
  "acceptance.other-year": ({ year, startYear, endYear }) =>
    `Năm ${year} không thuộc đề án này (${startYear === endYear ? startYear : `${startYear}–${endYear}`}). Hãy chọn năm ngân sách của đề án.`,
  "acceptance.year-accepted": ({ year }) =>
    `Năm ${year} của đề án đã được nghiệm thu. Hãy xem biên bản đã ghi, hoặc chọn năm khác.`,
  "acceptance.years-open": ({ year }) =>
    `Phần của năm ${year} đã ký hợp đồng nhưng chưa nghiệm thu, nên chưa nghiệm thu năm cuối được. Hãy nghiệm thu năm ${year} trước.`,
  "acceptance.in-future": ({ on, today }) =>
    `Ngày nghiệm thu ${day(on)} chưa đến (hôm nay ${day(today)}). Hãy sửa ngày, hoặc ghi từ ngày đó.`,
  "acceptance.before-contract": ({ on, signedOn, contractNumber }) =>
    `Ngày nghiệm thu ${day(on)} đứng trước ngày ký hợp đồng ${contractNumber} (${day(signedOn)}). Hãy nhập ngày nghiệm thu từ ngày ký trở đi.`,
  "acceptance.indicator-unknown": ({ indicator }) =>
    `Danh mục không có chỉ tiêu “${indicator}”. Hãy chọn chỉ tiêu kết quả trong danh mục.`,
  "acceptance.reason-missing": ({ target, achieved }) =>
    `Kết quả ${formatCount(achieved, "vi")} thấp hơn chỉ tiêu ${formatCount(target, "vi")} mà chưa nói vì sao. Hãy ghi lý do chưa đạt, hoặc kiểm tra lại số đã nhập.`,
};
