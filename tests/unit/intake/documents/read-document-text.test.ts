import { expect, test } from "vitest";
import { readDocumentText } from "@/lib/intake/documents/read-document-text";
import { pdfFile, wordFile } from "../../../support/sent-documents";

test("a Word file's paragraphs and the rows of its tables are lines", async () => {
  const file = await wordFile(
    ["Kinh phí 69,3 tỷ đồng & hơn", "đạt 95,6%"],
    [
      ["KCQG", "27,6"],
      ["KCĐP", "41,7"],
    ],
  );
  const read = await readDocumentText(file);
  const lines =
    "text" in read
      ? read.text
          .split("\n")
          .map((line) => line.trim())
          .filter(Boolean)
      : [];
  expect(lines.slice(0, 2)).toEqual(["Kinh phí 69,3 tỷ đồng & hơn", "đạt 95,6%"]);
  expect(lines.join(" ")).toMatch(/KCQG\s+27,6\s+KCĐP\s+41,7/);
});

test("a PDF file's lines are lines", async () => {
  const read = await readDocumentText(
    pdfFile(["Kinh phi thuc hien 69,3 ty dong,", "dat 95,6% ke hoach (72,5 ty dong)."]),
  );
  expect("text" in read && read.text.trim().split(/\s*\n\s*/)).toEqual([
    "Kinh phi thuc hien 69,3 ty dong,",
    "dat 95,6% ke hoach (72,5 ty dong).",
  ]);
});

test("a damaged file is unreadable, one without text is empty", async () => {
  expect(await readDocumentText((await wordFile(["a"])).subarray(0, 200))).toEqual({ fault: "unreadable" });
  expect(await readDocumentText(Buffer.from("%PDF-1.4\nnothing"))).toEqual({ fault: "unreadable" });
  expect(await readDocumentText(await wordFile([""]))).toEqual({ fault: "empty" });
});
