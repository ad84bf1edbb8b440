/** The words for why a printed figure is otherwise, and for two summaries beside each other. */
export const summaryChanges = {
  why: "Vì sao",
  document: {
    decision: "Quyết định {number} ngày {day} ({decides} kế hoạch {fund}, {unit})",
    release: "Phân bổ đợt {tranche}, số {number} ngày {day}",
    report: "Báo cáo đã chốt ngày {day} của {unit}",
    correctedReport: "Báo cáo đính chính (bản {version}) chốt ngày {day} của {unit}",
    vouchers: "{count} chứng từ {fund} của tháng {month}/{year}",
    contracts: "{count} hợp đồng {fund} của tháng {month}/{year}",
    results: "{count} kết quả nghiệm thu {fund} của tháng {month}/{year}",
    targets: "{count} chỉ tiêu {fund} được giao năm {year}",
    published: "Đính chính số đã công bố: {source}",
  },
  others: "và {count} chứng từ khác ({amount})",
  part: "{term}: {documents}",
  nation: "kế hoạch KCĐP cả nước",
  rest: {
    territory: "{amount} do đổi địa bàn, không do chứng từ",
    published: "{amount} do số đã công bố được thay bằng số liệu gốc",
    "same-day": "{amount} do ngày so sánh cùng kỳ đã đổi",
    derived: "tính lại từ các con số khác",
    other: "{amount} do cách tính, địa bàn hoặc danh mục thay đổi, không do chứng từ",
    unknown: "một phần chưa đủ số liệu ở một trong hai lần, nên không tách được",
  },
  documents: {
    title: "Chứng từ làm thay đổi",
    document: "Chứng từ",
    most: "Thay đổi nhiều nhất",
    figures: "Số con số thay đổi",
  },
};
