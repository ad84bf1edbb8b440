/** Summarised in our own words from the published article on the conference of 26/10/2023 at Đắk Nông. */
export const TOPICS_XIII = [
  "Kết quả khuyến công năm 2022 và 9 tháng năm 2023; hạn chế, nguyên nhân, trước hết là nguyên nhân chủ quan, và cách khắc phục",
  "Nhiệm vụ chính đến hết năm 2023, bám sát tình hình của cơ sở công nghiệp nông thôn",
  "Kinh nghiệm và bài học cần nhân rộng",
  "Kiến nghị với Bộ Công Thương về chỉ đạo, về phối hợp giữa trung ương và địa phương, và về nghị định mới",
] as const;

export const PAPERS_XIII = [
  "Tác động của chính sách khuyến công đến cơ sở công nghiệp nông thôn và cách phát huy hiệu quả ở địa phương",
  "Giải pháp hoàn thành kế hoạch khuyến công năm 2023",
  "Đề xuất sửa đổi, bổ sung Nghị định số 45/2012/NĐ-CP",
] as const;

export const TASKS_XIII = [
  "Thực hiện các nghị quyết, chương trình về công nghiệp nông thôn, Chỉ thị số 04/CT-BCT ngày 19/02/2021 và Công văn số 3384/BCT-CTĐP ngày 15/6/2022",
  "Tổng kết mười năm thực hiện Nghị định số 45/2012/NĐ-CP và chuẩn bị nghị định mới",
  "Nâng cao vai trò của Sở Công Thương và đơn vị sự nghiệp; bồi dưỡng cán bộ; củng cố cộng tác viên ở huyện, xã",
  "Đẩy nhanh tiến độ đề án, lấy đó làm căn cứ đánh giá năng lực và khen thưởng; giữ nghiêm chế độ báo cáo định kỳ; tăng cường kiểm tra",
  "Lập kế hoạch năm 2024 tốt hơn: có trọng tâm, ưu tiên đề án điểm và đề án nhóm; gắn với kết nối tiêu thụ và chế biến sâu",
  "Bám sát nghị quyết phát triển từng vùng; hỗ trợ công nghệ, chuyển đổi số, kinh tế xanh và kinh tế tuần hoàn",
  "Đa dạng hóa thông tin, tuyên truyền; mở rộng số cơ sở được hỗ trợ; phát triển tư vấn thành nguồn thu của đơn vị sự nghiệp",
] as const;

export const AWARDS_XIII =
  "Bằng khen của Bộ trưởng Bộ Công Thương cho tập thể, cá nhân có thành tích trong công tác khuyến công năm 2022.";

export const HAND_OVER_XIII =
  "Sở Công Thương tỉnh Đắk Nông trao cờ đăng cai hội nghị lần thứ XIV, dự kiến năm 2024, cho Sở Công Thương tỉnh Quảng Trị.";
