import type { PasswordWeakness } from "@/lib/domain/access/password-rule";
import type { FileFault } from "@/lib/domain/attachment/formats";
import type { Dong } from "@/lib/domain/money";
import type { AnyState } from "@/lib/domain/steps/step";
import { STEPS, type StepCode } from "@/lib/domain/steps/steps";
import { formatDate } from "../date";
import { problemWords } from "../intake/problem-sentence";
import { adjustments } from "../messages/vi/adjustments";
import { conferences } from "../messages/vi/conferences";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import { sectionNames } from "../section-names";
import { stepName } from "../step-name";
import { acceptanceSentences } from "./acceptances-vi";
import { adjustmentSentences } from "./adjustments-vi";
import { carryingSentences } from "./carrying-vi";
import { conferenceSentences } from "./conferences-vi";
import { conditionSentences, contractSentences } from "./contracts-vi";
import { councilSentences } from "./councils-vi";
import { decisionSentences } from "./decisions-vi";
import { fieldName } from "./field-name";
import { releaseSentences } from "./releases-vi";
import type { Sentences } from "./sentences";
import { settlementSentences } from "./settlements-vi";
import { statementSentences } from "./statements-vi";

const money = (amount: Dong) => formatExactMoney(amount, "vi");
const day = (date: string) => formatDate(date, "vi");
const { states } = projects;
const anyState: Readonly<Record<AnyState, string>> = { ...adjustments.states, ...states, ...conferences.states };
const statesOf = (step: StepCode) => STEPS[step].from.map((state) => anyState[state]).join(", ");
const NOUNS = {
  project: "đề án",
  conference: "hội nghị",
  decision: "quyết định",
  adjustment: "yêu cầu điều chỉnh",
} as const;
const nounOf = (step: StepCode) => NOUNS[STEPS[step].of];
const roomLeft = (available: Dong) =>
  available > 0n ? `Còn được chi nhiều nhất ${money(available)}.` : "Không còn khoản nào được chi thêm.";

const NAMED = 5;
const some = (codes: readonly string[]) =>
  codes.length > NAMED
    ? `${codes.slice(0, NAMED).join(", ")} và ${formatCount(codes.length - NAMED, "vi")} đề án khác`
    : codes.join(", ");

const FAULTS: Readonly<Record<FileFault, string>> = {
  "none-sent": "chưa chọn tệp nào. Hãy chọn tệp rồi gửi lại",
  empty: "tệp rỗng. Hãy mở tệp, kiểm tra nội dung rồi gửi lại",
  "too-large": "tệp lớn hơn 20 MB. Hãy nén ảnh trong tệp hoặc chia tệp thành nhiều phần",
  cut: "tệp chưa đến đủ vì kết nối bị ngắt, nên chưa lưu gì. Hãy gửi lại",
  "name-too-long": "tên tệp dài hơn 200 ký tự. Hãy đặt tên ngắn hơn",
  "name-unclear": "tên tệp có ký tự không được dùng. Hãy đổi tên chỉ gồm chữ, số, dấu cách và gạch nối",
  "two-endings": "tên tệp có hai phần đuôi nên không rõ là tệp gì. Hãy chỉ để lại phần đuôi cuối",
  "ending-not-taken": "chỉ nhận tệp pdf, docx, xlsx, png và jpg. Hãy lưu lại theo một trong các dạng này",
  "not-what-it-says": "nội dung tệp không đúng với phần đuôi của tên. Hãy lưu lại từ phần mềm đã tạo ra tệp",
  damaged: "tệp bị hỏng, thiếu phần cuối hoặc có mật khẩu. Hãy lưu lại tệp không có mật khẩu",
  macros: "tệp có macro. Hãy lưu lại tệp không có macro",
  "inflates-too-much": "tệp giải nén ra lớn bất thường. Hãy tạo lại tệp từ bản gốc",
};

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  "too-short": "Mật khẩu mới ngắn hơn 12 ký tự. Vài từ ghép lại vừa dễ nhớ vừa khó đoán.",
  "too-long": "Mật khẩu mới dài hơn 128 ký tự. Hãy rút ngắn lại.",
  "too-few-letters": "Mật khẩu mới lặp lại vài ký tự. Hãy dùng nhiều ký tự khác nhau hơn.",
  "in-order": "Mật khẩu mới là dãy phím hoặc dãy chữ liền nhau. Hãy chọn mật khẩu khác.",
  "says-who-you-are": "Mật khẩu mới gần như chỉ là tên hoặc e-mail. Hãy chọn mật khẩu không nói về mình.",
  "widely-known": "Mật khẩu mới thuộc loại ai cũng thử đầu tiên. Hãy chọn mật khẩu khác.",
};

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
  "voucher.number-taken": ({ number, budgetYear }) =>
    `Số chứng từ “${number}” đã có trong năm ngân sách ${budgetYear} của đơn vị; mỗi số chỉ ghi một lần. Hãy kiểm tra chứng từ đã ghi hoặc nhập số khác.`,
  "voucher.in-future": ({ paidOn, today }) =>
    `Ngày chi ${day(paidOn)} sau hôm nay (${day(today)}, giờ Việt Nam). Chỉ ghi khoản đã chi; hãy sửa ngày chi.`,
  "voucher.before-contract": ({ paidOn, signedOn, contractNumber }) =>
    `Ngày chi ${day(paidOn)} trước ngày ký hợp đồng ${contractNumber} (${day(signedOn)}). Tiền chỉ chi từ ngày ký hợp đồng; hãy sửa ngày chi hoặc chọn đúng hợp đồng.`,
  "voucher.wrong-year": ({ budgetYear, contractYear }) =>
    `Hợp đồng thuộc năm ngân sách ${contractYear}, còn chứng từ ghi năm ${budgetYear}; tiền của năm nào ghi cho năm đó. Hãy chọn năm ngân sách ${contractYear}.`,
  "voucher.content-required": ({ contents }) =>
    `Đề án có nhiều nội dung nên chứng từ phải nêu nội dung. Hãy chọn một trong: ${contents.join(", ")}.`,
  "voucher.content-unknown": ({ content, contents }) =>
    `Đề án không có nội dung ${content}. Hãy chọn một trong: ${contents.join(", ")}.`,
  "voucher.contract-unknown": ({ projectCode }) =>
    `Hợp đồng này không thuộc đề án ${projectCode}. Hãy chọn một hợp đồng trong danh sách của đề án.`,
  "voucher.over-contract": ({ available, limit, paid }) =>
    `Số tiền vượt giá trị hợp đồng: hợp đồng ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)}`,
  "voucher.over-assigned": ({ available, limit, paid }) =>
    `Số tiền vượt kế hoạch đã giao cho đề án trong năm: giao ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)} Cần thêm thì phải có quyết định bổ sung kế hoạch.`,
  "voucher.over-released": ({ available, limit, paid }) =>
    `Số tiền vượt kinh phí khuyến công quốc gia đã phân bổ: phân bổ ${money(limit)}, đã chi ${money(paid)}. ${roomLeft(available)} Hãy chờ đợt phân bổ tiếp theo cho phần còn lại.`,
  "voucher.over-advance": ({ available, limit, advanced, percent }) =>
    `Số tiền vượt mức tạm ứng trước nghiệm thu: tối đa ${percent}% giá trị hợp đồng (Thông tư 36/2013/TT-BCT), tức ${money(limit)}, đã tạm ứng ${money(advanced)}. ${roomLeft(available)} Phần còn lại thanh toán sau khi nghiệm thu.`,
  "voucher.advance-condition": ({ requires, paidOn, confirmed }) => {
    const asks =
      requires === "CLASS_PLAN"
        ? "Tạm ứng cho đào tạo cần kế hoạch mở lớp (Biểu số 11)"
        : "Tạm ứng cho hạ tầng, xử lý ô nhiễm cụm công nghiệp cần trên 50% khối lượng đã thực hiện";
    const stands =
      confirmed === null
        ? "chưa xác nhận"
        : confirmed.datedOn > paidOn
          ? `mới xác nhận ngày ${day(confirmed.datedOn)}, sau ngày chi ${day(paidOn)}`
          : `mới xác nhận ${confirmed.percent ?? 0}%`;
    return `${asks} (Thông tư 36/2013/TT-BCT), mà hợp đồng này ${stands}. Hãy ghi xác nhận ở trang hợp đồng rồi ghi tạm ứng.`;
  },
  "voucher.payment-before-acceptance": () =>
    "Đề án chưa nghiệm thu nên chưa thanh toán được, chỉ ghi được tạm ứng hoặc hoàn trả (Thông tư 36/2013/TT-BCT). Hãy chọn loại Tạm ứng, hoặc ghi nghiệm thu trước.",
  "voucher.refund-over-paid": ({ paid }) =>
    `Số tiền hoàn trả lớn hơn số đã chi trên hợp đồng (${money(paid)}). Hãy nhập số tiền không quá số đã chi.`,
  "voucher.already-reversed": ({ number }) =>
    `Chứng từ ${number} đã có bút toán đảo; mỗi chứng từ chỉ đảo một lần. Nếu đảo nhầm, hãy ghi lại bằng một chứng từ mới.`,
  "voucher.reverses-a-reversal": ({ number }) =>
    `Chứng từ ${number} chính là một bút toán đảo nên không đảo lại được. Hãy ghi một chứng từ mới cho số tiền đúng.`,
  "voucher.reversed-by-recorder": ({ number }) =>
    `Người đã ghi chứng từ ${number} không được tự đảo chứng từ đó. Hãy đề nghị một lãnh đạo khác của đơn vị thực hiện.`,
  "voucher.reversal-breaks-balance": ({ paid }) =>
    `Nếu đảo chứng từ này thì số đã chi của hợp đồng (đang là ${money(paid)}) sẽ ra ngoài các giới hạn của tạm ứng, hợp đồng hoặc kế hoạch. Hãy đảo các chứng từ ghi sau nó trước.`,
  "step.not-now": ({ step, state }) =>
    `Việc “${stepName(step, "vi")}” không làm được khi ${nounOf(step)} đang ở trạng thái “${anyState[state]}”. Chỉ làm được khi ${nounOf(step)} ở một trong các trạng thái: ${statesOf(step)}.`,
  "step.own": ({ step }) =>
    `Việc “${stepName(step, "vi")}” phải do người khác làm: anh/chị đã trình hoặc thẩm định đề án này ở bước trước, và không ai tự duyệt việc của mình. Hãy nhờ người khác cùng vai trò.`,
  "step.reason-missing": ({ step }) =>
    STEPS[step].of !== "project"
      ? `Việc “${stepName(step, "vi")}” cần nói rõ lý do. Hãy viết lý do rồi gửi lại.`
      : `Việc “${stepName(step, "vi")}” cần nói rõ lý do. Hãy viết lý do, hoặc ý kiến vào từng mục của hồ sơ, rồi gửi lại.`,
  ...adjustmentSentences,
  ...statementSentences,
  ...conferenceSentences,
  ...contractSentences,
  ...conditionSentences,
  ...acceptanceSentences,
  ...settlementSentences,
  ...decisionSentences,
  ...releaseSentences,
  ...carryingSentences,
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
  ...councilSentences,
  "attachment.refused": ({ fault, fileName }) =>
    fileName ? `Chưa nhận tệp “${fileName}”: ${FAULTS[fault]}.` : `Chưa nhận tệp: ${FAULTS[fault]}.`,
  "attachment.unscanned": ({ fileName }) =>
    `Tệp “${fileName}” đang chờ quét vi-rút nên chưa tải về được. Hãy thử lại sau ít phút.`,
  "attachment.infected": ({ fileName, finding }) =>
    `Không tải về được tệp “${fileName}”: phần mềm quét vi-rút phát hiện ${finding}. Đơn vị cần gửi tệp sạch thay thế.`,
  "attachment.kind-unknown": ({ kind }) =>
    `Danh mục tài liệu của đề án này không có “${kind}”. Hãy chọn loại tài liệu trong danh sách.`,
  "import.file-refused": ({ problem }) => `Chưa nhận tệp. ${problemWords(problem, "vi")}`,
  "import.has-problems": ({ problems }) =>
    `Tệp còn ${formatCount(problems, "vi")} chỗ phải sửa nên chưa ghi gì. Hãy sửa trong tệp rồi gửi lại.`,
  "import.under-way": () => "Tệp này đang được ghi. Hãy đợi đến khi ghi xong; không cần gửi lại.",
  "list.too-long": ({ total, most }) =>
    `Danh sách có ${formatCount(total, "vi")} dòng; một tệp chứa nhiều nhất ${formatCount(most, "vi")}. Hãy lọc bớt, ví dụ theo năm hoặc theo tỉnh.`,
  "delegation.chain": ({ giver }) =>
    `Anh/chị đang làm thay ${giver} nên không ủy quyền tiếp được. Hãy trở lại vai trò của mình trước.`,
  "delegation.not-a-colleague": () =>
    "Chỉ ủy quyền được cho người đang có vai trò phù hợp trong cùng đơn vị. Hãy chọn người trong danh sách.",
  "delegation.from-past": ({ from, today }) =>
    `Ngày ${formatDate(from, "vi")} đã qua; ủy quyền không có hiệu lực trở về trước. Hãy nhập ngày bắt đầu từ hôm nay, ${formatDate(today, "vi")}.`,
  "delegation.ends-first": ({ from, to }) =>
    `Ngày kết thúc ${formatDate(to, "vi")} đứng trước ngày bắt đầu ${formatDate(from, "vi")}. Hãy nhập ngày kết thúc không sớm hơn ngày bắt đầu.`,
  "delegation.too-long": ({ most }) =>
    `Mỗi lần ủy quyền nhiều nhất ${formatCount(most, "vi")} ngày. Hãy chọn ngày kết thúc sớm hơn; hết hạn có thể ủy quyền lại.`,
  "delegation.overlaps": () =>
    "Trong những ngày này anh/chị đã ủy quyền rồi; mỗi lúc chỉ một người làm thay. Hãy thu hồi ủy quyền cũ, hoặc chọn ngày khác.",
  "delegation.ended": () => "Ủy quyền này đã hết hạn hoặc đã được thu hồi. Không cần làm gì thêm.",
  "delegation.not-in-force": () =>
    "Ủy quyền này hiện không có hiệu lực: chưa đến ngày, đã hết hạn, đã thu hồi, hoặc vai trò của người ủy quyền đã thay đổi. Hãy xem lại trang Ủy quyền.",
  "view.name-taken": ({ name }) => `Đã có cách lọc tên “${name}”. Hãy đặt tên khác.`,
  "view.too-many": ({ most }) => `Mỗi người lưu nhiều nhất ${most} cách lọc. Hãy xóa bớt rồi lưu lại.`,
  "account.own": () =>
    "Không ai tự đổi vai trò hay khóa tài khoản của chính mình. Hãy nhờ một quản trị khác; mật khẩu của mình thì đổi ở trang Tài khoản.",
  "account.stale": () => "Tài khoản vừa được người khác sửa. Hãy xem lại thông tin mới rồi làm lại nếu vẫn cần.",
  "account.email-taken": ({ email }) => `E-mail “${email}” đã có tài khoản. Hãy tìm tài khoản đó trong danh sách.`,
  "account.unit-unknown": ({ unitId }) => `Không có tỉnh, thành phố “${unitId}”. Hãy chọn từ danh sách.`,
  "account.unit-closed": ({ unitId, successorId }) =>
    `“${unitId}” đã sáp nhập; việc của tỉnh nay thuộc “${successorId}”. Hãy chọn “${successorId}”.`,
  "account.until-past": ({ until, today }) =>
    `Ngày ${formatDate(until, "vi")} đã qua. Hãy nhập ngày từ hôm nay, ${formatDate(today, "vi")}, hoặc để trống nếu giao lâu dài.`,
  "account.password-weak": ({ weakness }) => WEAKNESSES[weakness],
  "account.password-wrong": () =>
    "Mật khẩu đang dùng không đúng, hoặc đã nhập sai nhiều lần liền. Hãy đợi một phút rồi nhập lại.",
  "draft.stale": ({ version }) =>
    `Nháp này đã được lưu ở một cửa sổ hoặc máy khác (bản ${version}) nên chưa lưu đè. Hãy xem hai bản rồi lưu lại bản muốn giữ.`,
  "paper.busy": () => "Đang có quá nhiều văn bản chờ kết xuất. Hãy thử lại sau vài giây.",
  "guard.busy": () => "Đề án đang được người khác ghi tiền cùng lúc nên lần này chưa ghi gì. Hãy gửi lại sau vài giây.",
};
