/** Words of the queue of jobs, as an administrator sees it. */
export const jobs = {
  title: "Việc chưa làm được",
  lead: "Việc cổng tự làm (gửi thư, báo thời hạn) được thử mười lần; còn hỏng thì dừng lại ở đây, kèm lý do.",
  idle: "Không có việc nào đang chờ.",
  waiting: "{count} việc đang chờ, lâu nhất từ {since}.",
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
    queue_digests: "Lập danh sách thư tổng hợp",
    tell_deadlines: "Báo thời hạn xử lý",
  },
} as const;
