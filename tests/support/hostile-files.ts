import { aZip, SAMPLES } from "./zip";

const parts = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" };

/** Files that no dossier takes: name, content, and words of the reason that is given. */
export const HOSTILE_FILES = [
  ["bản vẽ.png", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "Hãy lưu lại từ phần mềm"],
  ["ảnh.png", "<html><script>alert(1)</script></html>", "Hãy lưu lại từ phần mềm"],
  ["rỗng.pdf", "", "tệp rỗng. Hãy mở tệp"],
  ["hợp đồng.pdf.exe", SAMPLES.pdf, "chỉ nhận tệp pdf, docx, xlsx, png và jpg"],
  ["hợp đồng.exe.pdf", SAMPLES.pdf, "Hãy chỉ để lại phần đuôi cuối"],
  [`${"a".repeat(296)}.pdf`, SAMPLES.pdf, "Hãy đặt tên ngắn hơn"],
  ["thuyết minh.docx", aZip({ ...parts, "word/media.bin": Buffer.alloc(300_000_000) }), "giải nén ra lớn bất thường"],
  ["báo giá.pdf", SAMPLES.pdf.subarray(0, 20), "tệp bị hỏng, thiếu phần cuối"],
  ["quét.pdf", Buffer.alloc(26_000_000, "%PDF-"), "tệp lớn hơn 20 MB. Hãy nén"],
] as const;
