/** Words of the list of contracts (hợp đồng). */
export const contracts = {
  title: "Hợp đồng",
  ofProject: "Hợp đồng của đề án {code}",
  lead: "Mỗi dòng là phần của một đề án, một nội dung trong hợp đồng; cộng lại bằng số “Đã ký hợp đồng”.",
  filters: "Lọc hợp đồng",
  search: "Tìm theo số hợp đồng, đề án",
  month: "Tháng ký",
  number: "Số hợp đồng",
  signedOn: "Ngày ký",
  endOn: "Hết hạn",
  value: "Giá trị",
  disbursed: "Đã chi",
  paidRatio: "% hợp đồng",
  total: "Tổng cộng {count} dòng",
  empty: "Không có hợp đồng nào như vậy",
} as const;
