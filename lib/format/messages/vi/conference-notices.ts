/** Words of what somebody is told of a regional conference. */
export const conferenceNotices = {
  subject: {
    "conference.opened": "Đã mở hội nghị: {conference}",
    "conference.issued": "Đã ban hành báo cáo hội nghị: {conference}",
    "conference.reminded": "Nhắc gửi tài liệu hội nghị: {conference}",
    "conference.assigned": "Kết luận giao tỉnh: {conference}",
    "conference.task-soon": "Kết luận sắp đến hạn: {conference}",
    "conference.task-late": "Kết luận đã quá hạn: {conference}",
  },
  sentence: {
    opened: "{name} mở hội nghị để các tỉnh gửi tham luận, kiến nghị và danh sách đại biểu{day}.",
    heldOn: "; tổ chức ngày {day}",
    issued: "{name} ban hành báo cáo tổng hợp lần {issue}: số {number}, ngày {day}.",
    reminded: "{name} nhắc {unit} còn phải gửi {owes}{since}{due}.{note}",
    owes: { figures: "số liệu kỳ báo cáo đã chốt", paper: "tham luận", delegates: "danh sách đại biểu" },
    since: ", từ khi mở hội nghị ngày {day}",
    by: ", hạn {day}",
    note: " Lời nhắn: “{note}”.",
    assigned: "{name} giao {unit} thực hiện kết luận {number}{due}: “{title}”.",
    taskSoon: "Kết luận {number} giao {unit} sắp đến hạn{due}: “{title}”.",
    taskLate: "Kết luận {number} giao {unit} đã quá hạn{due}: “{title}”.",
    due: " (hạn {day})",
    wholeRegion: "toàn vùng",
  },
} as const;
