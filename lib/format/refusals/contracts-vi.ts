import { formatDate } from "../date";
import { projects } from "../messages/vi/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ContractCode = Extract<keyof Sentences, `contract.${string}`>;

const day = (date: string) => formatDate(date, "vi");
const count = (number: number) => formatCount(number, "vi");
const { states } = projects;
const money = (amount: bigint) => formatExactMoney(amount, "vi");

/** What is refused of a contract being signed, in Vietnamese. */
export const contractSentences: Pick<Sentences, ContractCode> = {
  "contract.signed-ahead": ({ signedOn, today }) =>
    `Ngày ký ${day(signedOn)} chưa đến (hôm nay ${day(today)}). Chỉ ghi hợp đồng đã ký; hãy sửa ngày ký.`,
  "contract.ends-before-signed": ({ signedOn, endOn }) =>
    `Hợp đồng hết hạn ${day(endOn)}, trước ngày ký ${day(signedOn)}. Hãy sửa một trong hai ngày.`,
  "contract.before-decision": ({ signedOn, number, decidedOn }) =>
    `Ngày ký ${day(signedOn)} trước ngày quyết định giao kế hoạch ${number} (${day(decidedOn)}). Hợp đồng chỉ ký sau khi có kế hoạch; hãy sửa ngày ký.`,
  "contract.year-unknown": ({ year, startYear, endYear }) =>
    `Đề án thực hiện từ năm ${startYear} đến năm ${endYear}, không có năm ngân sách ${year}. Hãy chọn một năm trong khoảng đó.`,
  "contract.year-accepted": ({ project, year }) =>
    `Phần năm ${year} của đề án ${project} đã nghiệm thu. Hãy ký hợp đồng vào năm ngân sách chưa nghiệm thu của đề án.`,
  "contract.no-plan": ({ project, year }) =>
    `Đề án ${project} chưa được giao kế hoạch năm ${year} nên chưa ký hợp đồng của năm đó được. Hãy chọn năm khác, hoặc chờ quyết định giao kế hoạch.`,
  "contract.shares-required": ({ contents }) =>
    `Kế hoạch của đề án có nhiều nội dung (${contents.join(", ")}) nên hợp đồng phải chia theo nội dung. Hãy ghi số tiền của từng nội dung.`,
  "contract.content-unknown": ({ content, contents }) =>
    `Kế hoạch của đề án không có nội dung ${content}. Hãy chọn một trong: ${contents.join(", ")}.`,
  "contract.shares-differ": ({ value, shared }) =>
    `Các phần theo nội dung cộng lại là ${money(shared)}, khác giá trị hợp đồng ${money(value)}. Hãy sửa cho bằng nhau.`,
  "contract.over-assigned": ({ project, asked, plan, committed }) =>
    `Đề án ${project} được giao ${money(plan)}, đã ký hợp đồng ${money(committed)}, nên chỉ còn ${money(plan - committed)}; hợp đồng này ghi ${money(asked)}. Hãy giảm giá trị hợp đồng, hoặc bổ sung kế hoạch trước.`,
  "contract.beneficiaries-unnamed": ({ project, named, needed }) =>
    `Đề án ${project} mới nêu ${count(named)} trong ${count(needed)} đơn vị thụ hưởng mà chỉ tiêu đặt ra. Phải nêu đủ trước khi ký; hãy ghi các đơn vị còn thiếu cùng hợp đồng.`,
  "contract.beneficiary-twice": ({ project, name }) =>
    `Đơn vị thụ hưởng “${name}” đã có trong đề án ${project}, hoặc được nêu hai lần. Hãy bỏ dòng thừa; chỉ nêu những đơn vị còn thiếu.`,
  "contract.content-twice": ({ project, content }) =>
    `Nội dung ${content} của đề án ${project} được ghi hai lần (dòng không nêu nội dung cũng là nội dung đó). Hãy gộp hai dòng thành một.`,
  "contract.beneficiary-without-code": ({ project, name }) =>
    `Đơn vị thụ hưởng “${name}” của đề án ${project} chưa có mã số thuế nên chưa đủ điều kiện ký. Hãy bổ sung mã số thuế trước.`,
  "contract.double-to-mend": ({ project, other }) =>
    `Đã kết luận sẽ sửa một trong hai đề án ${project} và ${other} vì có thể hỗ trợ trùng, mà chưa có kết luận mới. Hãy ghi kết luận sau khi sửa, rồi ký.`,
  "contract.number-taken": ({ number, year }) =>
    `Số “${number}” đã có ở một hợp đồng khác năm ${year} của tỉnh. Hãy kiểm tra số, hoặc mở hợp đồng đã có.`,
  "contract.projects-apart": ({ projects }) =>
    `Các đề án ${projects.join(", ")} không cùng tỉnh và cùng nguồn kinh phí vào ngày ký. Hãy lập hợp đồng riêng cho từng tỉnh, từng nguồn.`,
  "contract.project-unknown": ({ line, project }) =>
    `Dòng ${count(line)}: không có đề án “${project}” của nguồn này mà anh/chị được ký hợp đồng. Hãy kiểm tra mã đề án.`,
  "contract.project-not-ready": ({ line, project, state }) =>
    `Dòng ${count(line)}: đề án ${project} đang ở trạng thái “${states[state]}” nên chưa hoặc không ký thêm hợp đồng được. Hãy bỏ dòng này.`,
  "contract.share-repeated": ({ line, project }) =>
    `Dòng ${count(line)} lặp lại đề án ${project} với cùng nội dung. Hãy gộp hai dòng thành một.`,
  "contract.not-under-way": ({ number }) =>
    `Không còn đề án nào của hợp đồng ${number} đang thực hiện, nên không ký phụ lục được nữa. Nếu còn việc phải làm, hãy ký hợp đồng mới.`,
  "contract.paper-number-taken": ({ number }) =>
    `Hợp đồng đã có văn bản số “${number}”. Hãy kiểm tra số, hoặc xem lại phụ lục đã ghi.`,
  "contract.paper-before": ({ signedOn, number, day: before }) =>
    `Ngày ký phụ lục ${day(signedOn)} trước văn bản ${number} ký ngày ${day(before)}. Phụ lục ký sau hợp đồng và các phụ lục trước; hãy sửa ngày ký.`,
  "contract.paper-before-decision": ({ project, signedOn, number, decidedOn }) =>
    `Ngày ký phụ lục ${day(signedOn)} trước quyết định ${number} (${day(decidedOn)}) bổ sung kế hoạch cho đề án ${project}. Phụ lục tăng tiền chỉ ký sau khi có kế hoạch; hãy sửa ngày ký hoặc giảm giá trị.`,
  "contract.paper-changes-nothing": () =>
    "Phụ lục không đổi giá trị phần nào và cũng không đổi thời hạn, nên chưa ghi. Hãy nhập giá trị mới hoặc ngày hết hạn mới.",
  "contract.share-unknown": ({ project }) =>
    `Hợp đồng không có phần nào của đề án ${project} với nội dung đã nêu. Hãy chọn trong các phần của hợp đồng.`,
  "contract.below-paid": ({ project, amount, paid }) =>
    `Giá trị mới của đề án ${project} là ${money(amount)}, thấp hơn số đã chi ${money(paid)}. Hãy nhập số không thấp hơn, hoặc ghi hoàn trả trước.`,
  "contract.below-advanced": ({ project, amount, advanced, percent }) =>
    `Với giá trị mới ${money(amount)} của đề án ${project}, mức tạm ứng ${percent}% sẽ thấp hơn số đã tạm ứng ${money(advanced)}. Hãy giảm ít hơn, hoặc thu hồi một phần tạm ứng trước.`,
  "contract.busy": () =>
    "Đang có người khác ghi tiền hoặc kế hoạch của đề án này, nên chưa ký gì. Hãy tải lại, xem số còn lại rồi gửi lại.",
};

/** What is refused of confirming a condition of an advance, in Vietnamese. */
export const conditionSentences: Pick<Sentences, Extract<keyof Sentences, `condition.${string}`>> = {
  "condition.not-asked": () =>
    "Nội dung này không đòi điều kiện tạm ứng nào, nên không cần xác nhận. Có thể ghi tạm ứng ngay trong mức cho phép.",
  "condition.percent-missing": () =>
    "Chưa có khối lượng đã thực hiện. Hãy nhập số phần trăm từ 0 đến 100 theo văn bản xác nhận.",
  "condition.in-future": ({ datedOn, today }) =>
    `Ngày văn bản ${day(datedOn)} chưa đến (hôm nay ${day(today)}). Chỉ ghi văn bản đã có; hãy sửa ngày.`,
};
