import { formatDate } from "../date";
import { referenceData as vi } from "../messages/vi/reference-data";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type ReferenceCode = Extract<keyof Sentences, `reference.${string}`>;

const capOf = (field: "maxAmount" | "maxPercent", most: string) =>
  field === "maxAmount" ? formatExactMoney(BigInt(most), "vi") : `${most}%`;

/** What is refused of reference data, in Vietnamese. */
export const referenceSentences: Pick<Sentences, ReferenceCode> = {
  "reference.starts-too-early": ({ start, today }) =>
    `Ngày ${formatDate(start, "vi")} không sau hôm nay, ${formatDate(today, "vi")}; số liệu đã ghi có thể đang dựa vào quy định hiện hành nên quá khứ không đổi được. Hãy nhập ngày bắt đầu từ ngày mai trở đi.`,
  "reference.later-waits": ({ from }) =>
    `Đã có một thay đổi chờ hiệu lực từ ${formatDate(from, "vi")}. Hãy nhập ngày bắt đầu sau ngày đó, hoặc thu hồi thay đổi đang chờ trước.`,
  "reference.exists": () =>
    "Dòng này đã có từ trước. Hãy xem lại danh sách; nếu nhập nhầm và chưa có hiệu lực thì thu hồi rồi nhập lại.",
  "reference.changed-meanwhile": () =>
    "Người khác vừa thay đổi dòng này nên lần này chưa ghi. Hãy xem lại các phiên bản rồi gửi lại nếu vẫn cần.",
  "reference.nothing-changed": () =>
    "Nội dung giống hệt phiên bản trước nên không có gì để thay đổi. Hãy sửa ít nhất một mục.",
  "reference.in-force": ({ from }) =>
    `Dòng này đã có hiệu lực từ ${formatDate(from, "vi")} nên không thu hồi được. Hãy thêm phiên bản mới từ một ngày sau hôm nay.`,
  "reference.cited": () =>
    "Đã có quy định hoặc thay đổi căn cứ vào văn bản này nên không thu hồi được. Văn bản được giữ lại.",
  "reference.of-portal": () =>
    "Văn bản này có sẵn cùng cổng nên không thu hồi được, kể cả khi chưa có quy định nào căn cứ vào. Không cần làm gì thêm.",
  "reference.sure-already": () => "Dòng này đã được xác nhận theo văn bản. Không cần làm gì thêm.",
  "reference.choice-unknown": ({ given }) => `Không có “${given}” trong danh sách. Hãy chọn lại từ danh sách.`,
  "reference.document-unknown": ({ given }) =>
    `Không có văn bản nào mang mã “${given}”. Hãy chọn văn bản trong danh sách, hoặc ghi văn bản mới.`,
  "reference.document-known": ({ id, number }) =>
    `Văn bản này đã có trong danh sách với số ${number} (/legal-documents/${id}). Hãy chọn văn bản đó. Nếu đây là văn bản khác trùng số, hãy kiểm tra ngày và cơ quan ban hành.`,
  "reference.above-national": ({ field, most, from }) =>
    `Cao hơn mức quốc gia áp dụng từ ${formatDate(from, "vi")} (${capOf(field, most)}); mức của tỉnh không được vượt mức quốc gia. Hãy nhập không quá ${capOf(field, most)}.`,
  "reference.no-national-cap": ({ start }) =>
    `Ngày ${formatDate(start, "vi")} chưa có mức hỗ trợ quốc gia cho đầu mục này nên tỉnh chưa đặt mức riêng được. Hãy chọn đầu mục khác, hoặc ngày đã có mức quốc gia.`,
  "reference.below-provinces": ({ provinces }) =>
    `Thấp hơn mức riêng của: ${provinces.join(", ")}; mức của tỉnh không được vượt mức quốc gia. Hãy ghi mức mới thấp hơn của các tỉnh này từ cùng ngày hoặc trước đó, rồi ghi mức quốc gia.`,
  "reference.provinces-rest": ({ provinces }) =>
    `Mức riêng của ${provinces.join(", ")} dựa vào mức quốc gia này nên không bỏ được. Hãy kết thúc hoặc thu hồi mức của các tỉnh trước.`,
  "reference.unit-dissolved": ({ unit, until }) =>
    `${unit} không còn từ ${formatDate(until, "vi")} nên không có tên, khu vực hay mức hỗ trợ từ ngày đó. Hãy chọn tỉnh, thành phố hiện nay.`,
  "reference.code-in-use": ({ given, unit }) =>
    `Mã số ${given} là của ${unit} trong những ngày đó. Hãy nhập mã khác, hoặc đổi mã của ${unit} trước.`,
  "reference.never-ends": () =>
    "Bảng này luôn cần một dòng áp dụng nên không kết thúc được mà không có dòng thay thế. Hãy thêm phiên bản mới từ ngày đó.",
  "reference.ends-then": ({ to }) =>
    `Dòng này đã có ngày kết thúc, hết hiệu lực từ ${formatDate(to, "vi")}. Muốn áp dụng tiếp, hãy thêm phiên bản mới từ ngày đó trở đi.`,
  "reference.ends-too-early": ({ end, after }) =>
    `Ngày ${formatDate(end, "vi")} không sau ${formatDate(after, "vi")}; quá khứ không đổi được. Hãy nhập ngày hết hiệu lực sau ngày đó.`,
  "reference.code-taken": ({ given }) =>
    `Mã “${given}” đã có, nên không thêm được lần nữa; mã đã dùng thì giữ mãi. Hãy đặt mã khác, hoặc thêm phiên bản mới cho mã này.`,
  "reference.not-then": ({ name, from, to }) =>
    to === null
      ? `“${name}” chỉ áp dụng từ ${from ? formatDate(from, "vi") : "một ngày khác"}. Hãy nhập ngày bắt đầu từ ngày đó trở đi, hoặc chọn mục khác.`
      : `“${name}” hết hiệu lực từ ${formatDate(to, "vi")} nên không có dòng mới từ ngày đó. Hãy chọn mục khác, hoặc thêm phiên bản mới cho “${name}” trước.`,
  "reference.items-outlast": ({ items }) =>
    `Các đầu mục sau còn có hiệu lực sau ngày đó: ${items.join("; ")}. Hãy chọn ngày kết thúc muộn hơn, hoặc thu hồi phiên bản đang chờ của các đầu mục này trước.`,
  "reference.general-item": ({ content }) =>
    `Đây là đầu mục chung của “${content}”; nội dung nào cũng luôn có đầu mục chung, nên đầu mục này chỉ kết thúc hoặc được thu hồi cùng nội dung. Hãy mở bảng Nội dung hoạt động.`,
  "reference.rests-on-it": ({ tables }) =>
    `Còn dòng khác dựa vào mục này ở bảng: ${tables.map((table) => vi.tables[table]).join(", ")}. Hãy thu hồi các dòng đó trước rồi thu hồi mục này.`,
  "reference.busy": () => "Người khác đang ghi cùng bảng này nên lần này chưa ghi gì. Hãy gửi lại sau vài giây.",
};
