/** Words of regional conferences: the list, the page one is run from, and its forms. */
export const conferences = {
  title: "Hội nghị",
  states: {
    PLANNED: "Đang chuẩn bị",
    OPEN: "Đang mở",
    FROZEN: "Đã chốt số liệu",
    ISSUED: "Đã ban hành báo cáo",
    CLOSED: "Đã kết thúc",
  },
} as const;
