/** Words of the page that stands in when one fails; the only words a browser receives as a catalogue. */
export const error = {
  title: "Chưa hiển thị được trang này",
  text: "Hệ thống gặp sự cố khi lấy dữ liệu. Số liệu đã ghi không bị ảnh hưởng.",
  retry: "Thử lại",
  code: "Mã sự cố",
} as const;
