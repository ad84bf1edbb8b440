/** What the numbers of a summary are and how they are computed, for its workbook. */
export const summaryDefinitions = {
  title: "Định nghĩa các chỉ số",
  measure: "Chỉ số",
  meaning: "Cách tính",
  quotient: "{part} chia cho {whole}",
  growth: "({part} trừ {whole}) chia cho {whole}",
  rounding: "Số tiền là số nguyên đồng; tỷ lệ giữ cả hai số tiền và chỉ làm tròn một lần khi in, làm tròn nửa lên.",
  ranked: {
    effort: { name: "KCĐP so với KCQG", meaning: "kế hoạch năm KCĐP chia cho kế hoạch năm KCQG của cùng địa phương" },
    punctual: {
      name: "Đúng hạn",
      meaning:
        "đề án nghiệm thu chậm nhất vào ngày kết thúc hợp đồng, trên số đề án có hợp đồng đã kết thúc từ đầu năm trước đến hết kỳ, không tính đề án ngừng thực hiện; báo cáo chốt chậm nhất vào ngày đến hạn của kỳ, trên số báo cáo đã chốt",
    },
    accuracy: {
      name: "Chênh lệch số ước",
      meaning: "(ước thực hiện trừ thực hiện) chia cho thực hiện, của cùng kỳ năm trước",
    },
    behind: {
      name: "Chậm so với tiến độ chung",
      meaning: "kế hoạch năm nhân tỷ lệ thực hiện toàn vùng, trừ thực hiện",
    },
    "content-behind": {
      name: "Nội dung chậm so với tiến độ chung",
      meaning: "kế hoạch năm của nội dung nhân tỷ lệ giải ngân chung các nội dung, trừ giải ngân",
    },
    projects: { name: "Số đề án", meaning: "đề án có kinh phí trong kế hoạch năm, mỗi đề án tính một lần" },
    "release-days": {
      name: "Số ngày đến phân bổ",
      meaning: "từ ngày ký quyết định giao kế hoạch KCQG gần nhất đến ngày ký quyết định phân bổ",
    },
  },
  amount: {
    plan: "Tổng các dòng có dấu của những quyết định kế hoạch đã ban hành trong năm ngân sách",
    released: "Tổng các đợt phân bổ kinh phí khuyến công quốc gia đến hết kỳ",
    committed: "Tổng giá trị hợp đồng đã ký đến hết kỳ",
    disbursed: "Tạm ứng và thanh toán, trừ hoàn trả và đảo chứng từ, đến hết kỳ",
    actual: "Số đã chốt của báo cáo định kỳ đúng kỳ này; nếu chưa có thì là giải ngân theo chứng từ",
    estimate: "Ước thực hiện đã chốt của báo cáo định kỳ đúng kỳ này",
  },
  term: {
    plan: "kế hoạch năm",
    released: "phân bổ đến hết kỳ",
    committed: "giá trị hợp đồng đến hết kỳ",
    disbursed: "giải ngân đến hết kỳ",
    actual: "thực hiện đến hết kỳ",
    estimate: "ước thực hiện đến hết kỳ",
    planBefore: "kế hoạch năm trước",
    actualBefore: "thực hiện cùng kỳ năm trước",
    periodBefore: "thực hiện cùng kỳ năm trước",
  },
  column: {
    own: "{amount}",
    "scope-all": "{amount} cả hai nguồn của vùng",
    nation: "{amount} KCĐP của cả nước",
    "national-fund": "{amount} KCQG",
  },
};
