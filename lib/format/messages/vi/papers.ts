/** Words around official papers; what stands in them is Vietnamese in every language. */
export const papers = {
  title: "Văn bản",
  outline: "Đề cương đề án",
  acceptance: "Biên bản nghiệm thu",
  acceptanceOf: "Biên bản nghiệm thu năm {year}",
  settlement: "Biên bản thanh lý",
  minutes: "Biên bản thẩm định cấp cơ sở",
  registerList: "Biểu số 2, {unit} năm {year}",
  lead: "Bản xem trước: tệp Word và PDF có đúng những chữ và số này.",
  file: "{paper}, tệp {kind}",
} as const;
