import { describe, expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { beneficiaryLines, linesOf } from "@/lib/input/beneficiary-lines";

const read = (text: string) => beneficiaryLines.parse(text);
const told = (text: string) => {
  const parsed = beneficiaryLines.safeParse(text);
  return parsed.success ? [] : inputProblems(parsed.error.issues, text, "vi").map(({ message }) => message);
};

describe("beneficiaries pasted from Excel", () => {
  test("are a line each; a heading and empty lines are passed over", () => {
    const text = "Tên\tMã số thuế\r\nCông ty A\t0100109106\tXã B\t300 triệu\tDoanh nghiệp\r\n\r\nHTX C\t\tXã D\r\n";
    expect(read(text)).toEqual([
      { name: "Công ty A", taxCode: "0100109106", address: "Xã B", support: 300_000_000n, kind: "ENTERPRISE" },
      { name: "HTX C", taxCode: null, address: "Xã D", support: null, kind: "COOPERATIVE" },
    ]);
  });

  test("may be apart by semicolons, in any spelling of their kind", () => {
    expect(read("\t\t\t")).toEqual([]);
    expect(read("Hộ ông Tư; ; Xã E; –; hộ KINH doanh")).toMatchObject([{ support: null, kind: "HOUSEHOLD" }]);
  });

  test.each([
    ["Hộ kinh doanh Lan", "HOUSEHOLD"],
    ["hợp tác xã Mây", "COOPERATIVE"],
    ["Hội quán Mây", "ENTERPRISE"],
    ["HTXanh", "ENTERPRISE"],
  ])("without a kind %s is %s by its name", (name, kind) => {
    expect(read(`${name}\t\tXã A`)).toMatchObject([{ kind }]);
  });

  test("come back as the same lines", () => {
    const text = "HTX C\t0100109106\tXã D\t1000000\tHợp tác xã\nHộ E\t\tXã G\t\tHộ kinh doanh";
    expect(linesOf(read(text))).toBe(text);
  });

  test("are refused with the number of each line that cannot be read", () => {
    const problems = told("HTX A\t\tXã A\nHTX B\t12\tXã B\n\nHTX C\t\tXã C\tnăm đồng\nHTX D");
    expect(problems.map((sentence) => /dòng (\d+)/.exec(sentence)?.[1])).toEqual(["2", "4", "5"]);
  });

  test("are refused when one stands there twice, or when there are more than three hundred", () => {
    expect(told("HTX A\t\tXã A\nHTX A\t\tXã B")).toHaveLength(1);
    const many = Array.from({ length: 301 }, (_, at) => `HTX ${at}\t\tXã A`).join("\n");
    expect(told(many)).toEqual([expect.stringContaining("300")]);
  });
});

describe("hostile pastes are refused in words at once", () => {
  test.each([
    ["a hundred thousand lines", "HTX\t\tX\n".repeat(100_000)],
    ["a hundred thousand empty lines", "\n".repeat(100_000)],
    ["a megabyte of digits", "9".repeat(1_000_000)],
    ["sixty thousand lines as short as can be", "a\n".repeat(29_999)],
    ["an amount of fifty thousand digits", `HTX\t\tX\t${"1".repeat(50_000)}`],
  ])("%s", (_, text) => {
    const began = performance.now();
    const problems = told(text);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(problems.join("").length).toBeLessThan(10_000);
  });
});
