import type { Known } from "@/lib/intake/published-figures/known";

export const KNOWN: Known = {
  units: [
    { id: "da-nang", names: ["Đà Nẵng", "Thành phố Đà Nẵng"], validFrom: "2004-01-01", validTo: "2025-07-01" },
    { id: "da-nang-2025", names: ["Đà Nẵng", "Thành phố Đà Nẵng"], validFrom: "2025-07-01", validTo: null },
    { id: "dak-lak", names: ["Đắk Lắk", "Đăk Lăk"], validFrom: "2004-01-01", validTo: "2025-07-01" },
    { id: "hoa-binh", names: ["Hòa Bình", "Hoà Bình"], validFrom: "2004-01-01", validTo: "2025-07-01" },
  ],
  indicators: [
    { code: "establishments-machinery", names: ["Cơ sở được hỗ trợ máy móc"] },
    { code: "brands", names: ["Thương hiệu"] },
  ],
  contentGroups: [{ code: "MODELS_MACHINERY_SXSH", names: ["Mô hình, máy móc, SXSH"] }],
};
