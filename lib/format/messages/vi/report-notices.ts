/** Words of what somebody is told of a periodic report. */
export const reportNotices = {
  thing: "Báo cáo định kỳ {period}, {unit}{correction}",
  correction: " (đính chính lần {count})",
  sentence: {
    "report.opened": "{name} mở kỳ báo cáo {period}{due}.",
    "report.presented": "{name} trình lãnh đạo chốt số liệu báo cáo.",
    "report.declined": "{name} chưa chốt số liệu báo cáo.{note}",
    "report.submitted": "{name} chốt số liệu và gửi báo cáo của {unit}.",
    "report.returned": "{name} trả lại báo cáo.{note}",
    "report.approved": "{name} phê duyệt báo cáo.",
    "report.locked": "{name} khóa báo cáo; từ nay số liệu chỉ thay đổi bằng đính chính.",
  },
  due: ", hạn gửi {day}",
  note: " Lý do: “{note}”",
  subject: {
    "report.opened": "Đã mở kỳ báo cáo {period}",
    "report.presented": "Chờ chốt số liệu: báo cáo {period}",
    "report.declined": "Chưa chốt số liệu: báo cáo {period}",
    "report.submitted": "{unit} đã gửi báo cáo {period}",
    "report.returned": "Báo cáo {period} được trả lại",
    "report.approved": "Báo cáo {period} đã được phê duyệt",
    "report.locked": "Báo cáo {period} đã khóa",
  },
} as const;
