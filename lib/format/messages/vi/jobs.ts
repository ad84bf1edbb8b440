/** Words of the queue of jobs, as an administrator sees it. */
export const jobs = {
  title: "Việc chưa làm được",
  lead: "Việc cổng tự làm (gửi thư, báo thời hạn) được thử mười lần; còn hỏng thì dừng lại ở đây, kèm lý do.",
  idle: "Không có việc nào đang chờ.",
  waiting: "{count} việc đang chờ, lâu nhất từ {since}.",
  noMail:
    "Cổng này không nối máy chủ thư (SMTP_URL): thông báo nằm trong hộp thông báo, không gửi đi. Đó không phải là việc hỏng.",
  mails: "{count} thư còn để cho tiến trình có máy chủ thư; ba ngày không ai gửi thì tự xóa.",
  others: "{count} việc khác đang chờ.",
  none: "Không có việc nào hỏng",
  noneHint: "Việc hỏng đủ mười lần sẽ hiện ở đây, kèm lý do và nút thử lại.",
  number: "số {id}",
  failed: "Đã thử {count} lần, lần cuối lúc {at}.",
  reason: "Lý do: {reason}",
  created: "Được giao lúc {at}.",
  retry: "Thử lại",
  retryOne: "Thử lại việc số {id}",
  tasks: {
    mail_notices: "Gửi thư thông báo",
    mail_digest: "Gửi thư tổng hợp trong ngày",
    mail_heads: "Gửi mục cuối nhật ký cho kiểm toán",
    queue_heads: "Lập danh sách người nhận mục cuối nhật ký",
    queue_digests: "Lập danh sách thư tổng hợp",
    tell_corrections: "Báo số liệu đã in nay đã khác",
    tell_deadlines: "Báo thời hạn xử lý",
  },
} as const;
