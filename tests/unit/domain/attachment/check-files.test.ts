import { expect, test } from "vitest";
import { type CheckedFiles, checkFiles } from "@/lib/domain/attachment/check-files";
import { findingSentence } from "@/lib/format/finding-sentence";

const line = (kind: string, required: boolean, vi: string) => ({
  ...{ kind, stage: "writing" as const, required, name: { vi, en: kind } },
});
const checklist = [line("request", true, "Đơn đề nghị"), line("quotes", true, "Báo giá"), line("other", false, "Khác")];
type File = CheckedFiles["items"][number];
const aFile = (kind: string, scan: File["scan"]): File => ({
  ...{ kind, fileName: `${kind}.pdf`, scan, finding: scan === "refused" ? "Eicar" : null },
});
const told = (isScanning: boolean, ...items: File[]) =>
  checkFiles({ checklist, items, isScanning }).map((finding) => findingSentence(finding, "vi"));

test("names each required file that a dossier does not bring, and no other", () => {
  expect(told(true)).toEqual([
    "Tài liệu đính kèm: chưa có “Đơn đề nghị” theo danh mục.",
    "Tài liệu đính kèm: chưa có “Báo giá” theo danh mục.",
  ]);
});

test("names a file that the scanner refused once, with what was found, and not as missing too", () => {
  expect(told(true, aFile("request", "refused"), aFile("quotes", "clean"))).toEqual([
    "Tài liệu đính kèm: “request.pdf” (Đơn đề nghị) không dùng được, phần mềm quét vi-rút phát hiện Eicar. Hãy gửi tệp sạch thay thế.",
  ]);
});

test("names a file that waits for its scan where one is set up, and says nothing of it where none is", () => {
  const files = [aFile("request", "pending"), aFile("quotes", "clean")];
  expect(told(true, ...files)).toEqual([
    "Tài liệu đính kèm: “request.pdf” (Đơn đề nghị) đang chờ quét vi-rút, người thẩm định chưa mở được.",
  ]);
  expect(told(false, ...files)).toEqual([]);
});

test("holds no dossier back", () => {
  const found = checkFiles({ checklist, items: [aFile("request", "refused")], isScanning: true });
  expect(new Set(found.map(({ weight }) => weight))).toEqual(new Set(["doubtful"]));
});
