/** Words of the tile map. */
export const territory = {
  title: "Bản đồ",
  label: "Bản đồ ô các tỉnh, thành phố: tỷ lệ thực hiện so với kế hoạch",
  islands: "QĐ. Hoàng Sa (Đà Nẵng), QĐ. Trường Sa (Khánh Hòa)",
  shade: {
    "under-25": "dưới 25%",
    "under-50": "25–50%",
    "under-75": "50–75%",
    "to-100": "75–100%",
    over: "vượt kế hoạch",
  },
} as const;
