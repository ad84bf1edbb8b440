import { formatCount } from "../number";
import { sectionNames } from "../section-names";
import { fieldName } from "./field-name";
import type { Sentences } from "./sentences";

type ProjectCode = Extract<keyof Sentences, `project.${string}`>;

/** What is refused of the dossier of a đề án, in Vietnamese. */
export const projectSentences: Pick<Sentences, ProjectCode> = {
  "project.stale": ({ version }) =>
    `Hồ sơ đã thay đổi từ khi anh/chị mở (nay là phiên bản ${formatCount(version, "vi")}), nên chưa ghi gì. Hãy tải lại, xem phần đã đổi rồi làm lại nếu vẫn cần.`,
  "project.incomplete": ({ missing }) =>
    `Hồ sơ còn thiếu ${formatCount(missing.length, "vi")} điều nên chưa trình được. Hãy bổ sung từng điều nêu dưới đây rồi trình lại.`,
  "project.section-stale": ({ version, sections }) =>
    `Người khác vừa ghi mục ${sectionNames(sections, "vi")} (nay là phiên bản ${formatCount(version, "vi")}), nên bản của anh/chị chưa ghi. Cả hai bản còn đây: hãy chọn một bản, hoặc gộp lại rồi lưu.`,
  "project.in-its-code": ({ field }) =>
    `${fieldName(field, "vi")} nằm trong mã đề án nên không sửa được. Hãy bỏ trường này, hoặc soạn đề án mới.`,
  "project.ends-before-it-starts": ({ field }) =>
    `${fieldName(field, "vi")} đứng trước lúc bắt đầu. Hãy nhập lúc kết thúc không sớm hơn lúc bắt đầu.`,
  "project.not-in-catalogue": ({ given }) =>
    `Danh mục không có “${given}”, hoặc đầu mục đó thuộc nội dung khác. Hãy chọn nội dung, đầu mục và chỉ tiêu trong danh mục.`,
  "project.busy": () => "Đang có người khác làm việc trên đề án này, nên chưa ghi gì. Hãy gửi lại sau vài giây.",
};
