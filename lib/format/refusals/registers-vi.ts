import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type RegisterCode = Extract<keyof Sentences, `register.${string}`>;

/** Từ chối ghi sổ theo dõi. */
export const registerSentences: Pick<Sentences, RegisterCode> = {
  "register.unit-unknown": () =>
    "Chưa rõ dòng này của tỉnh, thành phố nào nên chưa ghi. Hãy chọn một tỉnh, thành phố trong danh sách.",
  "register.project-unknown": ({ project }) =>
    `Không có đề án ${project} đã giao kế hoạch của tỉnh, thành phố này. Hãy sửa mã đề án, hoặc để trống.`,
  "register.indicator-unknown": ({ indicator }) =>
    `Không có chỉ tiêu “${indicator}” trong danh mục. Hãy chọn một chỉ tiêu trong danh sách.`,
  "register.repeated": () =>
    "Sổ đã có một dòng giống hệt của tỉnh, thành phố này nên không ghi thêm. Hãy mở dòng đã có, hoặc ghi rõ chỗ khác nhau.",
  "register.stale": ({ version }) =>
    `Dòng này đã được người khác sửa từ khi anh/chị mở (nay là phiên bản ${formatCount(version, "vi")}), nên chưa ghi gì. Hãy tải lại trang, xem phần đã đổi rồi làm lại nếu vẫn cần.`,
  "register.removed": () => "Dòng này đã được bỏ khỏi sổ nên không sửa được nữa. Nếu vẫn cần, hãy ghi một dòng mới.",
  "register.fields-refused": () =>
    "Dòng này có mục không còn đúng, ví dụ đề án đã chuyển sang tỉnh khác hoặc chưa giao kế hoạch, nên chưa ghi gì. Hãy sửa hoặc bỏ trống mục đó rồi gửi lại.",
  "register.busy": () => "Sổ đang được người khác ghi cùng lúc nên lần này chưa ghi gì. Hãy gửi lại sau vài giây.",
  "register.nothing-new": () =>
    "Mọi dòng của tệp đã có trong sổ nên không có gì để ghi. Hãy kiểm tra lại tệp, hoặc xem danh sách.",
};
