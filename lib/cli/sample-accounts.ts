const accounts = [
  [
    "quang-tri-2025.chuyenvien",
    "Sở Công Thương: lập và ghi chứng từ (34 tỉnh; Quảng Trị, Đà Nẵng và ba tỉnh nữa có thêm chuyenvien2)",
  ],
  ["quang-tri-2025.lanhdao", "Lãnh đạo Sở Công Thương: duyệt và đảo chứng từ (34 tỉnh)"],
  ["cuc.chuyenvien", "Cục: chuyên viên (còn có cuc.chuyenvien2)"],
  ["cuc.lanhdao", "Cục: lãnh đạo"],
  ["mttn.bantochuc", "Ban tổ chức hội nghị vùng (còn có bac.bantochuc, nam.bantochuc)"],
  ["thanhtra", "Thanh tra: xem tất cả và nhật ký"],
  ["quantri", "Quản trị: tài khoản và danh mục"],
] as const;

/** What a visitor of the demo needs to know: its address and whom to sign in as. */
export function sampleAccounts(origin: string): string {
  const password = process.env.DEMO_PASSWORD || "Khuyencong@2026";
  const rows = accounts.map(([name, role]) => `  ${`${name}@khuyencong.test`.padEnd(44)} ${role}`);
  return [
    "",
    `  ${origin}`,
    "",
    `  Tài khoản mẫu, mật khẩu ${password}`,
    ...rows,
    "",
    "  Ctrl+C dừng; dữ liệu được giữ lại.",
    "",
  ].join("\n");
}
