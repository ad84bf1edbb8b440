import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ReleaseCode = Extract<keyof Sentences, `release.${string}`>;

const count = (number: number) => formatCount(number, "vi");
const { states } = projects;

/** What is refused of a release being recorded, in Vietnamese. */
export const releaseSentences: Pick<Sentences, ReleaseCode> = {
  "release.number-taken": ({ number, tranche }) =>
    `Số “${number}” của đợt ${count(tranche)} đã được ghi. Hãy kiểm tra số và đợt, hoặc mở phân bổ đã có.`,
  "release.signed-ahead": ({ signedOn, today }) =>
    `Ngày ký ${formatDate(signedOn, "vi")} chưa đến (hôm nay ${formatDate(today, "vi")}). Chỉ ghi phân bổ đã ký; hãy sửa ngày ký.`,
  "release.line-project-unknown": ({ line, project }) =>
    `Dòng ${count(line)}: không có đề án KCQG “${project}” của năm này. Hãy kiểm tra mã đề án.`,
  "release.line-not-assigned": ({ line, project, state }) =>
    `Dòng ${count(line)}: đề án ${project} đang ở trạng thái “${states[state]}”, chưa được giao kế hoạch nên chưa phân bổ được. Hãy giao kế hoạch trước, hoặc bỏ dòng này.`,
  "release.line-repeated": ({ line, project }) =>
    `Dòng ${count(line)} lặp lại đề án ${project}. Hãy gộp hai dòng thành một.`,
  "release.over-plan": ({ project, plan, released }) =>
    `Đề án ${project} sẽ được phân bổ ${formatExactMoney(released, "vi")}, vượt kế hoạch đã giao ${formatExactMoney(plan, "vi")}. Hãy giảm số phân bổ, hoặc bổ sung kế hoạch trước.`,
  "release.below-paid": ({ project, released, paid }) =>
    `Đề án ${project} sẽ còn được phân bổ ${formatExactMoney(released, "vi")}, thấp hơn số đã chi ${formatExactMoney(paid, "vi")}. Hãy giảm số cắt.`,
  "release.busy": () => "Đang có người khác làm việc trên những đề án này, nên chưa ghi gì. Hãy gửi lại sau vài giây.",
};
