import { describe, expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { writeSectionInput } from "@/lib/input/section-form";

const given = (beneficiaries: readonly object[]) => ({
  ...{ code: "KCQG-2027-44-0001", version: "3", section: "beneficiaries", beneficiaries },
});
const read = (...rows: object[]) => writeSectionInput.parse(given(rows)).edit.beneficiaries;
const told = (...rows: object[]) => {
  const parsed = writeSectionInput.safeParse(given(rows));
  return parsed.success ? [] : inputProblems(parsed.error.issues, given(rows), "vi");
};
const htx = { name: "HTX Mây tre", address: "Phường Ba Đồn" };

describe("the rows of the grid of beneficiaries", () => {
  test("are read as they were typed; what is left out is taken from the name, or is none", () => {
    expect(read({ ...htx, taxCode: "0100 109 106", supportText: "300 triệu", kind: "HOUSEHOLD" }, htx)).toEqual([
      { ...htx, taxCode: "0100109106", support: 300_000_000n, kind: "HOUSEHOLD" },
      { ...htx, taxCode: null, support: null, kind: "COOPERATIVE" },
    ]);
    expect(read()).toEqual([]);
    expect(read({ ...htx, supportText: "–" })).toMatchObject([{ support: null }]);
  });

  test("are refused at their cells, each in words", () => {
    const problems = told(htx, { name: "HTX B", taxCode: "12" }, { address: "Xã A", supportText: "năm đồng" });
    expect(problems.map(({ path }) => path)).toEqual([
      ...["beneficiaries.1.taxCode", "beneficiaries.1.address"],
      ...["beneficiaries.2.name", "beneficiaries.2.supportText"],
    ]);
    expect(problems[0]?.message).toBe(
      "Mã số thuế: không phải mã số thuế. Mã số thuế phải có 10 hoặc 13 chữ số, hoặc để trống.",
    );
  });

  test("are refused at the second of two that are the same, and beyond three hundred", () => {
    expect(told(htx, { ...htx, address: "Xã khác" })).toMatchObject([{ path: "beneficiaries.1.name" }]);
    const many = Array.from({ length: 301 }, (_, at) => ({ ...htx, name: `HTX ${at}` }));
    expect(told(...many)).toMatchObject([{ path: "beneficiaries", message: expect.stringContaining("300") }]);
  });

  test("are told of at most thirty problems at once", () => {
    expect(told(...Array.from({ length: 300 }, () => ({ taxCode: "1" })))).toHaveLength(30);
  });
});
