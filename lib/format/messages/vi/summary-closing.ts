/** The last part of a report: kiến nghị, tham luận, khen thưởng, đăng cai lần sau. */
export const summaryClosing = {
  table: {
    proposals: "Kiến nghị và kết quả trả lời",
    papers: "Tham luận tại hội nghị",
    awards: "Tập thể, cá nhân được khen thưởng",
  },
  head: {
    proposal: "Nội dung kiến nghị",
    from: "Đơn vị kiến nghị",
    addressee: "Gửi đến",
    answer: "Trả lời",
    status: "Kết quả",
    paper: "Tham luận",
    unit: "Đơn vị",
    speaker: "Người trình bày",
    award: "Nội dung khen thưởng",
    awarded: "Tập thể, cá nhân",
  },
  nextHost: "Địa phương đăng cai hội nghị lần sau: {host}.",
  nextHostIn: "Địa phương đăng cai hội nghị lần sau, dự kiến năm {year}: {host}.",
  nextIn: "Hội nghị lần sau dự kiến tổ chức năm {year}.",
};
