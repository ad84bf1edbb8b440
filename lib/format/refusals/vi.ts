import { acceptanceSentences } from "./acceptances-vi";
import { accountSentences } from "./accounts-vi";
import { adjustmentSentences } from "./adjustments-vi";
import { carryingSentences } from "./carrying-vi";
import { conferenceSentences } from "./conferences-vi";
import { conditionSentences, contractSentences } from "./contracts-vi";
import { councilSentences } from "./councils-vi";
import { decisionSentences } from "./decisions-vi";
import { delegationSentences } from "./delegations-vi";
import { fileSentences } from "./files-vi";
import { projectSentences } from "./projects-vi";
import { referenceSentences } from "./references-vi";
import { registerSentences } from "./registers-vi";
import { releaseSentences } from "./releases-vi";
import { reportSentences } from "./reports-vi";
import { reserveSentences } from "./reserves-vi";
import type { Sentences } from "./sentences";
import { settlementSentences } from "./settlements-vi";
import { statementSentences } from "./statements-vi";
import { stepSentences } from "./steps-vi";
import { voucherSentences } from "./vouchers-vi";

/** Câu trả lời của cổng mỗi khi từ chối một việc. */
export const vi: Sentences = {
  "session.required": () => "Cần đăng nhập để làm việc này. Hãy đăng nhập rồi thử lại.",
  "access.forbidden": () =>
    "Tài khoản đang dùng không có quyền làm việc này. Nếu đây là việc của đơn vị mình, hãy đề nghị quản trị hệ thống cấp đúng vai trò.",
  "access.not-found": ({ id }) =>
    `Không tìm thấy “${id}” trong phạm vi được xem. Hãy kiểm tra lại mã hoặc chọn từ danh sách.`,
  "request.idempotency-key-missing": () =>
    "Yêu cầu ghi tiền phải kèm khóa chống ghi trùng (Idempotency-Key, dạng UUID). Hãy tải lại trang rồi gửi lại; hệ thống khác gửi khóa trong tiêu đề.",
  "request.idempotency-key-reused": () =>
    "Khóa chống ghi trùng này đã dùng cho một yêu cầu có nội dung khác, nên lần này không ghi. Hãy tải lại trang để nhận khóa mới rồi gửi lại.",
  "view.name-taken": ({ name }) => `Đã có cách lọc tên “${name}”. Hãy đặt tên khác.`,
  "view.too-many": ({ most }) => `Mỗi người lưu nhiều nhất ${most} cách lọc. Hãy xóa bớt rồi lưu lại.`,
  "draft.stale": ({ version }) =>
    `Nháp này đã được lưu ở một cửa sổ hoặc máy khác (bản ${version}) nên chưa lưu đè. Hãy xem hai bản rồi lưu lại bản muốn giữ.`,
  "paper.busy": () => "Đang có quá nhiều văn bản chờ kết xuất. Hãy thử lại sau vài giây.",
  "guard.busy": () => "Đề án đang được người khác ghi tiền cùng lúc nên lần này chưa ghi gì. Hãy gửi lại sau vài giây.",
  ...acceptanceSentences,
  ...accountSentences,
  ...adjustmentSentences,
  ...carryingSentences,
  ...conditionSentences,
  ...conferenceSentences,
  ...contractSentences,
  ...councilSentences,
  ...decisionSentences,
  ...delegationSentences,
  ...fileSentences,
  ...projectSentences,
  ...referenceSentences,
  ...registerSentences,
  ...releaseSentences,
  ...reportSentences,
  ...reserveSentences,
  ...settlementSentences,
  ...statementSentences,
  ...stepSentences,
  ...voucherSentences,
};
