import type { ReportedMeasure, ReportSection } from "@/lib/domain/periodic-report/cell";
import type { HardFinding, SoftFinding } from "@/lib/domain/periodic-report/finding";
import type { PeriodState } from "@/lib/domain/periodic-report/period";
import type { ReportState } from "@/lib/domain/periodic-report/report-state";

/** Words of periodic reports and their periods. */
export const reports = {
  title: "Báo cáo định kỳ",
  lead: "Mỗi tỉnh một báo cáo cho mỗi kỳ, luỹ kế từ 01/01. Báo cáo được Bộ duyệt là số liệu chính thức.",
  of: "Báo cáo {period} của {unit}",
  states: {
    OPEN: "Chưa bắt đầu",
    DRAFT: "Đang soạn",
    SUBMITTED: "Đã chốt, chờ Bộ duyệt",
    RETURNED: "Bộ trả lại",
    APPROVED: "Bộ đã duyệt",
    LOCKED: "Đã khóa",
  } satisfies Record<ReportState, string>,
  measures: {
    PLAN: "Kế hoạch",
    ACTUAL: "Thực hiện",
    ESTIMATE: "Ước thực hiện",
  } satisfies Record<ReportedMeasure, string>,
  sections: {
    results: "Kết quả đạt được",
    limits: "Tồn tại, hạn chế",
    causes: "Nguyên nhân khách quan",
    subjectiveCauses: "Nguyên nhân chủ quan",
    solutions: "Giải pháp",
    proposals: "Kiến nghị",
  } satisfies Record<ReportSection, string>,
  periodStates: {
    PLANNED: "Chưa mở",
    OPEN: "Đang mở",
    CLOSED: "Đã đóng",
  } satisfies Record<PeriodState, string>,
  findings: {
    missing: "{cell}: kỳ này yêu cầu nhưng chưa có số. Hãy ghi số, ghi 0 nếu không có.",
    "parts-over-total":
      "{cell}: các nội dung cộng lại {value}, lớn hơn tổng số {against}. Hãy sửa nội dung hoặc tổng số.",
    "parts-under-total":
      "{cell}: đã ghi đủ các nội dung nhưng cộng lại {value}, nhỏ hơn tổng số {against}. Hãy sửa nội dung hoặc tổng số.",
    "estimate-below-actual": "{cell}: ước {value} nhỏ hơn số đã thực hiện {against}. Hãy sửa một trong hai số.",
    difference: "{cell}: báo cáo {value}, số liệu trên cổng {against}, chênh {gap}.",
    "over-plan": "{cell}: {value}, vượt kế hoạch {against}.",
    "below-earlier": "{cell}: {value}, thấp hơn luỹ kế đã chốt ở kỳ trước {against}.",
    "jump-year": "{cell}: {value}, khác xa cùng kỳ năm trước {against}.",
    "jump-period": "{cell}: {value}, tăng nhanh hơn hẳn so với kỳ trước {against}.",
    "share-moved": "Tỷ trọng KCQG trong thực hiện là {value}, khác xa năm trước {against}.",
  } satisfies Record<HardFinding | SoftFinding, string>,
  cell: { total: "tổng số", outputs: "kết quả", empty: "để trống" },
} as const;
