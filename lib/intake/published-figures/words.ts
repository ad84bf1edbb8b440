/** Words people write for the amounts of the money chain, besides those the portal prints. Compared without marks or case. */
export const AMOUNT_WORDS = {
  PLAN: [
    "kế hoạch",
    "KH",
    "kế hoạch năm",
    "kế hoạch vốn",
    "kế hoạch kinh phí",
    "kinh phí kế hoạch",
    "kế hoạch được duyệt",
    "kế hoạch được giao",
    "kế hoạch giao",
    "giao kế hoạch",
    "kinh phí được duyệt",
    "kinh phí được giao",
    "tổng kế hoạch",
    "dự toán",
    "dự toán được giao",
    "planned",
    "budget",
  ],
  RELEASED: ["phân bổ", "kinh phí phân bổ", "đã phân bổ", "được phân bổ", "phân bổ kinh phí", "tạm cấp", "allocated"],
  COMMITTED: ["đã ký hợp đồng", "ký hợp đồng", "hợp đồng", "giá trị hợp đồng", "kinh phí ký hợp đồng", "committed"],
  DISBURSED: ["giải ngân", "đã giải ngân", "kinh phí giải ngân", "thanh toán", "disbursed"],
  ACTUAL: [
    "thực hiện",
    "TH",
    "đã thực hiện",
    "kinh phí thực hiện",
    "kết quả thực hiện",
    "thực hiện kinh phí",
    "tổng kinh phí thực hiện",
    "actual",
    "executed amount",
  ],
  ESTIMATE: ["ước thực hiện", "ước", "ước TH", "kinh phí ước thực hiện", "ước thực hiện cả năm", "estimated"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same for ratios. */
export const RATIO_WORDS: Readonly<Record<string, readonly string[]>> = {
  executed: [
    "tỷ lệ thực hiện",
    "tỷ lệ thực hiện kế hoạch",
    "% thực hiện",
    "% kế hoạch",
    "% so với kế hoạch",
    "đạt kế hoạch",
    "đạt so với kế hoạch",
    "đạt % kế hoạch",
    "tỷ lệ hoàn thành kế hoạch",
    "thực hiện/kế hoạch",
  ],
  releasedOfPlan: ["tỷ lệ phân bổ", "% phân bổ", "phân bổ/kế hoạch"],
  estimateExecuted: ["tỷ lệ ước thực hiện", "% ước thực hiện", "ước thực hiện/kế hoạch", "ước đạt so với kế hoạch"],
  planGrowth: ["tăng trưởng kế hoạch", "tốc độ tăng kế hoạch", "kế hoạch tăng so với năm trước"],
  actualGrowth: ["tăng trưởng thực hiện", "tốc độ tăng thực hiện", "so với cùng kỳ", "thực hiện tăng so với cùng kỳ"],
  estimateGrowth: ["tăng trưởng ước thực hiện", "ước thực hiện tăng so với cùng kỳ"],
  planShare: ["tỷ lệ kế hoạch trong tổng", "cơ cấu kế hoạch"],
  actualShare: ["cơ cấu thực hiện", "tỷ lệ thực hiện trong tổng"],
  estimateShare: ["cơ cấu ước thực hiện"],
  planShareOfNation: ["tỷ trọng kế hoạch cả nước", "tỷ trọng trong cả nước"],
};

/** Figures that sources print and the portal keeps beside its own, though no formula speaks of them. */
export const OTHER_MEASURES = {
  "plan-decisions": "things",
  "projects-contracted": "things",
  "support-to-establishment": "money",
} as const satisfies Readonly<Record<string, "money" | "things">>;

/** Words for funds, after "nguồn", "kinh phí" and the like are taken away. */
export const FUND_WORDS = {
  KCQG: ["quốc gia", "QG", "khuyến công QG", "trung ương", "KC quốc gia", "national"],
  KCDP: ["địa phương", "ĐP", "khuyến công ĐP", "tỉnh", "KC địa phương", "provincial", "local"],
  ALL: ["cả hai", "cả hai nguồn", "hai nguồn", "tổng", "tổng cộng", "chung", "khuyến công", "all", "both", "total"],
} as const;

/** Words for the country and its conference regions, after "khu vực", "vùng" and the like are taken away. */
export const SCOPE_WORDS = {
  VN: ["VN", "cả nước", "toàn quốc", "Việt Nam", "country", "nationwide"],
  BAC: ["BAC", "phía Bắc", "miền Bắc", "bắc"],
  MTTN: [
    "MTTN",
    "MT-TN",
    "miền Trung - Tây Nguyên",
    "miền Trung Tây Nguyên",
    "miền Trung và Tây Nguyên",
    "miền Trung, Tây Nguyên",
  ],
  NAM: ["NAM", "phía Nam", "miền Nam"],
} as const;

/** Units as official tables name them, with what people write for each. */
export const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  "%": ["%", "phần trăm", "percent", "per cent", "tỷ lệ %", "tỷ lệ (%)"],
  đồng: ["đồng", "đ", "₫", "VND", "VNĐ", "đồng Việt Nam", "dong"],
  "nghìn đồng": [
    "nghìn đồng",
    "ngàn đồng",
    "nghìn",
    "ngàn",
    "1.000 đồng",
    "1000 đồng",
    "1.000đ",
    "nghìn đ",
    "VND thousand",
    "thousand VND",
  ],
  "triệu đồng": [
    "triệu đồng",
    "triệu",
    "trđ",
    "tr.đ",
    "tr đồng",
    "tr.đồng",
    "triệu đ",
    "triệu VND",
    "VND million",
    "million VND",
    "million dong",
    "million",
  ],
  "tỷ đồng": [
    "tỷ đồng",
    "tỉ đồng",
    "tỷ",
    "tỉ",
    "tỷ đ",
    "tỉ đ",
    "tỷ VND",
    "VND billion",
    "billion VND",
    "billion dong",
    "billion",
  ],
};
