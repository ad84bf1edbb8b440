import { expect, test } from "vitest";
import { readDocument } from "@/lib/commands/text-check/read-document";
import { pdfFile, wordFile } from "../../support/sent-documents";

async function* sent(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}
const read = (bytes: Buffer) => readDocument(sent(bytes));

test("the text of a Word and of a PDF file is read in a process of its own", async () => {
  expect(await read(await wordFile(["Kinh phí 69,3 tỷ đồng"]))).toEqual({
    text: expect.stringContaining("Kinh phí 69,3 tỷ đồng"),
  });
  expect(await read(pdfFile(["dat 95,6%"]))).toEqual({ text: expect.stringContaining("dat 95,6%") });
});

test("nothing sent, another kind of file, a damaged, an empty and a too large one are each said apart", async () => {
  expect(await read(Buffer.alloc(0))).toEqual({ fault: "none-sent" });
  expect(await read(Buffer.from("Kinh phí 69,3 tỷ đồng"))).toEqual({ fault: "not-text" });
  expect(await read(Buffer.from("%PDF-1.4\nnothing\n%%EOF"))).toEqual({ fault: "unreadable" });
  expect(await read(await wordFile([""]))).toEqual({ fault: "empty" });
  expect(await read(Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(5_300_000)]))).toEqual({
    fault: "too-large",
  });
});
