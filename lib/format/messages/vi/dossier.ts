/** Words of the dossier of a đề án. */
export const dossier = {
  sections: {
    general: "Thông tin chung",
    need: "Sự cần thiết và mục tiêu",
    works: "Quy mô, công nghệ, máy móc",
    beneficiaries: "Đơn vị thụ hưởng",
    budget: "Dự toán kinh phí",
    outputs: "Chỉ tiêu và hiệu quả",
    timetable: "Tiến độ thực hiện",
  },
} as const;
