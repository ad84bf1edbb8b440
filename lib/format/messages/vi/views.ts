/** Words of the saved views of the list of đề án. */
export const views = {
  title: "Cách lọc đã lưu",
  lead: "Của riêng anh/chị, nhiều nhất {most} cách; mở bằng một lần bấm ở đầu danh sách đề án.",
  list: "Đề án",
  own: "Cách lọc đã lưu",
  save: "Lưu cách lọc này",
  manage: "Đổi tên, xóa",
  form: { title: "Lưu cách lọc đang xem", about: "Đang lọc: {filters}", name: "Tên cách lọc", submit: "Lưu" },
  none: "Chưa có cách lọc nào. Hãy lọc danh sách đề án rồi bấm “Lưu cách lọc này”.",
  rename: { name: "Tên mới của “{name}”", submit: "Đổi tên" },
  remove: { submit: "Xóa", label: "Xóa cách lọc “{name}”" },
  lapsed: "Không còn dùng được: {filters}. Mở cách lọc này sẽ bỏ qua phần đó.",
  refused: "Chưa lưu được",
  outcome: { saved: "Đã lưu cách lọc.", renamed: "Đã đổi tên.", removed: "Đã xóa cách lọc." },
} as const;
