import { expect, test } from "vitest";
import { parseCsv } from "@/prisma/seed/reference/csv";

test("quoted cells keep their commas and quotes; remarks and empty lines are left out", () => {
  const text = '# remark\r\nscope,printed,note\r\nVN,"205,7","""gần 2000"""\r\n\r\nBAC,,\r\n';
  expect(parseCsv(text)).toEqual([
    { scope: "VN", printed: "205,7", note: '"gần 2000"' },
    { scope: "BAC", printed: "", note: "" },
  ]);
});

test("a file without a heading is refused", () => {
  expect(() => parseCsv("# only a remark\n")).toThrow("no heading line");
});
