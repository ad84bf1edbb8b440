/** What each step is called, on its button and in what is said about it. */
export const steps = {
  voucher: {
    advance: "Ghi tạm ứng",
    pay: "Ghi thanh toán",
    refund: "Ghi hoàn trả",
    reverse: "Đảo chứng từ",
  },
} as const;
