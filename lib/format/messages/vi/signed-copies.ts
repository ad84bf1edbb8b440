/** Bản quét văn bản đã ký của quyết định, phân bổ. */
export const signedCopies = {
  title: "Bản quét văn bản đã ký",
  added: "Đã lưu bản quét.",
  none: "Chưa có bản quét.",
  facts: "bản {version}, {size} KB, {day}",
  waiting: "Đang chờ quét vi-rút, tải về được sau ít phút",
  infected: "Không dùng được: phần mềm quét vi-rút phát hiện {finding}. Hãy gửi tệp sạch thay thế.",
  form: {
    file: "Tệp bản quét",
    help: "pdf, png hoặc jpg, không quá 20 MB. Bản gửi sau được lưu thành bản mới, bản cũ vẫn giữ. Khi văn bản đã ban hành, ai cũng tải được bản quét.",
    send: "Gửi bản quét",
    refused: "Chưa nhận được bản quét",
  },
} as const;
