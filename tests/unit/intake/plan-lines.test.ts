import { describe, expect, test } from "vitest";
import { PLAN_LINES } from "@/lib/intake/plan-lines/columns";
import { readPlanLineFile } from "@/lib/intake/plan-lines/read-file";
import { KNOWN } from "./known";

const KNOWN_HERE = { units: KNOWN.units, contents: [{ code: "ND3", names: ["Mô hình trình diễn"] }] };
const HEADS = ["number", "signedOn", "fund", "year", "kind", "unitId", "content", "amount"] as const;
const ROW: Readonly<Record<(typeof HEADS)[number], string>> = {
  ...{ number: "12/QĐ-BCT", signedOn: "05/01/2026", fund: "KCQG", year: "2026", kind: "ASSIGN" },
  ...{ unitId: "Đà Nẵng", content: "ND3", amount: "300.000.000" },
};
const headingOf = (key: string) => PLAN_LINES.columns.find((column) => column.key === key)?.headingVi ?? "";
const read = (changes: Partial<typeof ROW> = {}) => {
  const row = { ...ROW, ...changes };
  const lines = [HEADS.map(headingOf).join(";"), HEADS.map((key) => row[key]).join(";")];
  return readPlanLineFile({ name: "dong.csv", bytes: Buffer.from(lines.join("\n")) }, KNOWN_HERE);
};

describe("a sheet of plan lines", () => {
  test("is read row by row", () => {
    expect(read()).toMatchObject({
      problems: [],
      decisions: [{ number: "12/QĐ-BCT", lines: [{ amount: 300_000_000n }] }],
    });
  });

  test.each(["-", "–", "không", "n/a", "không rõ"])("lacks what must be there where its cell says %s", (said) => {
    for (const key of ["number", "fund", "year", "kind", "content", "amount"] as const) {
      const { decisions, problems } = read({ [key]: said });
      expect(decisions).toEqual([]);
      expect(problems).toMatchObject([{ row: 2, heading: headingOf(key), code: "value-missing" }]);
    }
  });

  test.each(["01/01/0000", "0000-01-01", "31/02/2026"])("names no day by %s", (signedOn) => {
    expect(read({ signedOn }).problems).toMatchObject([{ heading: headingOf("signedOn"), code: "date-wrong" }]);
  });
});
