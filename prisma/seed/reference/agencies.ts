/** Names of the agencies by date: a document prints the name valid on its day (domain §1). */
export const AGENCY_NAMES = [
  {
    agency: "ministry",
    valid_from: "2007-08-01",
    valid_to: null,
    name_vi: "Bộ Công Thương",
    name_en: "Ministry of Industry and Trade",
    mark: "mem",
  },
  {
    agency: "cuc",
    valid_from: "2017-08-18",
    valid_to: "2025-03-01",
    name_vi: "Cục Công Thương địa phương",
    name_en: "Agency for Regional Industry and Trade",
    mark: "mem",
  },
  {
    agency: "cuc",
    valid_from: "2025-03-01",
    valid_to: null,
    name_vi: "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
    name_en: "Agency for Innovation, Green Transition and Industrial Promotion",
    mark: "src",
  },
];
