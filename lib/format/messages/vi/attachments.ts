/** Tài liệu đính kèm của đề án. */
export const attachments = {
  title: "Tài liệu đính kèm",
  carryingTitle: "Tài liệu, ảnh của đề án",
  picture: "Ảnh {name}",
  added: "Đã lưu tài liệu.",
  missing: "Bắt buộc, chưa có",
  none: "Chưa có",
  lacking: "Chưa có: {names}",
  formerKind: "Loại không còn trong danh mục",
  facts: "bản {version}, {size} KB, {who}, {day}, SHA-256 {hash}…",
  noScanner: "Có tệp chưa được quét vi-rút. Hãy cẩn thận khi mở.",
  waiting: "Đang chờ quét vi-rút, tải về được sau ít phút",
  infected: "Không dùng được: phần mềm quét vi-rút phát hiện {finding}. Hãy gửi tệp sạch thay thế.",
  form: {
    kind: "Loại tài liệu",
    file: "Tệp",
    help: "pdf, docx, xlsx, png hoặc jpg, không quá 20 MB. Tệp cùng tên và cùng loại được lưu thành bản mới, bản cũ vẫn giữ.",
    send: "Gửi tệp",
    refused: "Chưa nhận được tệp",
  },
} as const;
