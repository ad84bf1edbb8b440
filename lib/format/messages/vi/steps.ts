/** What each step is called, on its button and in what is said about it. */
export const steps = {
  project: {
    edit: "Sửa hồ sơ",
    submit: "Trình",
    return: "Trả lại",
    "return-central": "Trả lại",
    "appraise-local": "Thẩm định cấp cơ sở",
    register: "Đăng ký với Cục",
    "appraise-central": "Thẩm định",
    withdraw: "Rút đề án",
    "withdraw-registered": "Rút đề án đã đăng ký",
    reject: "Không duyệt",
    "reject-central": "Không duyệt",
  },
  conference: {
    edit: "Sửa thông tin hội nghị",
    contribute: "Gửi phần của tỉnh",
    "follow-up": "Theo dõi kết luận, kiến nghị",
    remind: "Nhắc tỉnh",
    write: "Soạn lời báo cáo",
    open: "Mở hội nghị",
    freeze: "Chốt số liệu",
    unfreeze: "Bỏ chốt số liệu",
    issue: "Ban hành báo cáo",
    close: "Kết thúc hội nghị",
  },
  voucher: {
    advance: "Ghi tạm ứng",
    pay: "Ghi thanh toán",
    refund: "Ghi hoàn trả",
    reverse: "Đảo chứng từ",
  },
} as const;
