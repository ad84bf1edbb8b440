import { describe, expect, test } from "vitest";
import { rangeOf } from "@/lib/domain/attachment/byte-range";
import { readFileName } from "@/lib/domain/attachment/file-name";
import { refusalOf } from "../../../support/outcomes";

const faultOf = (name: string) => refusalOf(Promise.resolve(name).then(readFileName));

describe("a file's name", () => {
  test.each([
    ["QĐ 12.2026 Sở Công Thương.PDF", { fileName: "QĐ 12.2026 Sở Công Thương.PDF", format: "pdf" }],
    ["C:\\Users\\mai\\báo giá.xlsx", { fileName: "báo giá.xlsx", format: "xlsx" }],
    ["../../etc/anh.jpeg", { fileName: "anh.jpeg", format: "jpg" }],
  ])("%s is kept as its own, without folders", (given, expected) => {
    expect(readFileName(given)).toEqual(expected);
  });

  test.each([
    ["", "none-sent"],
    [`${"a".repeat(300)}.pdf`, "name-too-long"],
    ["hop-dong.exe", "ending-not-taken"],
    ["hop-dong", "ending-not-taken"],
    [".pdf", "ending-not-taken"],
    ["hop-dong.exe.pdf", "two-endings"],
    ["hop-dong.pdf.png", "two-endings"],
    ["hop-dong.html.png", "two-endings"],
    ["hop\u202efdp.exe.pdf", "name-unclear"],
    ["hop\ndong.pdf", "name-unclear"],
  ])("%j is refused", async (given, fault) => {
    expect(await faultOf(given)).toMatchObject({ code: "attachment.refused", fault });
  });
});

test("a part of a file is what its range says, or the whole where it says nothing that can be read", () => {
  expect(rangeOf("bytes=0-9", 100)).toEqual({ from: 0, to: 9 });
  expect(rangeOf("bytes=90-", 100)).toEqual({ from: 90, to: 99 });
  expect(rangeOf("bytes=-10", 100)).toEqual({ from: 90, to: 99 });
  expect(rangeOf("bytes=50-500", 100)).toEqual({ from: 50, to: 99 });
  expect(rangeOf("bytes=100-", 100)).toBe("unsatisfiable");
  expect(rangeOf("bytes=0-1,5-6", 100)).toBeNull();
  expect(rangeOf("bytes=9-1", 100)).toBeNull();
  expect(rangeOf(null, 100)).toBeNull();
});
