/** Words of the inbox: what somebody was told of. */
export const notices = {
  title: "Thông báo",
  lead: "Mỗi bước của đề án mà anh/chị phải làm tiếp hoặc đã trình; mới nhất đứng trước.",
  none: "Chưa có thông báo nào",
  noneHint: "Khi một đề án đến lượt anh/chị, hoặc đề án anh/chị trình có bước mới, thông báo sẽ hiện ở đây.",
  unread: "Chưa đọc",
  unreadCount: "{count} chưa đọc",
  turn: "Đến lượt anh/chị",
  read: "Đánh dấu đã đọc",
  readOne: "Đánh dấu đã đọc: {code}",
  readAll: "Đánh dấu tất cả đã đọc",
} as const;
