/** Words around official papers; what stands in them is Vietnamese in every language. */
export const papers = {
  outline: "Đề cương đề án",
  lead: "Bản xem trước: tệp Word và PDF có đúng những chữ và số này.",
  file: "{paper}, tệp {kind}",
} as const;
