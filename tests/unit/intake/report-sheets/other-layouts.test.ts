import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawCell, RawRow } from "@/lib/intake/raw-table";
import type { BookTable } from "@/lib/intake/report-sheets/book";
import { readReportSheet } from "@/lib/intake/report-sheets/read-sheet";
import { readAmount } from "@/lib/intake/report-sheets/read-value";
import { rowKey } from "@/lib/intake/report-sheets/row-names";
import { QUESTIONS } from "../../../support/report-view";

const text = (said: string): RawCell => (said === "" ? { kind: "empty", text: "" } : { kind: "text", text: said });
const number = (said: string): RawCell => ({ kind: "number", text: said });
const rows = (...all: string[][]): RawRow[] => all.map((cells, at) => ({ number: at + 1, cells: cells.map(text) }));
const table = (own: Partial<BookTable>): BookTable => ({
  sheet: "Biểu 2",
  rows: [],
  merges: [],
  hiddenColumns: [],
  ...own,
});
const read = (one: BookTable, kept = new Map()) =>
  readReportSheet([one], { questionnaire: QUESTIONS, year: 2026, kept });

describe("a table of a province's own", () => {
  const form = rows(
    ["Kinh phí khuyến công địa phương năm 2026"],
    ["", "", "", "", "ĐVT: Triệu đồng"],
    ["TT", "Nội dung hoạt động", "Kế hoạch năm 2026", "Thực hiện 9 tháng năm 2026", "Thực hiện năm 2025", "Tỷ lệ %"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["", "Tổng số", "900", "410,5", "800", "45,6"],
    ["1.", "Đào tạo nghề, truyền nghề", "100", "-", "90", ""],
    ["", "Người lập biểu", "", "Giám đốc", "", ""],
  );

  test("is guessed from its headings: fund of the title, unit, this year's columns alone", () => {
    const [found] = read(table({ rows: form })).tables;
    expect(found).toMatchObject({ status: "unmapped", headingRow: 3, unknown: [] });
    expect(found?.mapping).toMatchObject({
      unit: "trieu",
      columns: ["none", "name", "KCDP.PLAN", "KCDP.ACTUAL", "none", "none"],
    });
  });

  test("offers for a row of another name the one thing whose name it begins, and for one of several nothing", () => {
    const named = (label: string) =>
      form.map((row) => (row.number === 6 ? { ...row, cells: ["", label, "100"].map(text) } : row));
    const likely = (label: string) => read(table({ rows: named(label) })).tables[0]?.unknown.map((row) => row.likely);
    expect(likely("Đào tạo nghề")).toEqual(["content.ND1"]);
    expect(likely("Đào tạo nghề, truyền nghề (lao động nông thôn)")).toEqual(["content.ND1"]);
    expect(likely("Mô hình trình diễn của tỉnh")).toEqual(["output.models"]);
    expect(likely("Hội chợ cấp tỉnh")).toEqual([null]);
    expect(likely("Mô")).toEqual([null]);
  });

  test("once mapped is read with its totals, dashes as nought and nothing from its column numbers and signatures", () => {
    const [found] = read(table({ rows: form })).tables;
    const kept = new Map([[found?.fingerprint, { mapping: found?.mapping, by: "Lê An", at: "2026-10-01T00:00:00Z" }]]);
    const { said, problems, tables } = read(table({ rows: form }), kept);
    expect(tables).toMatchObject([{ status: "read", kept: { by: "Lê An" } }]);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(said.map(({ cell, value }) => [cell, value]))).toEqual({
      "KCDP.PLAN": 900_000_000n,
      "KCDP.ACTUAL": 410_500_000n,
      "KCDP.PLAN.ND1": 100_000_000n,
      "KCDP.ACTUAL.ND1": 0n,
    });
  });

  test("with a hidden row or column is told of it, and that is not read", () => {
    const [found] = read(table({ rows: form })).tables;
    const kept = new Map([[found?.fingerprint, { mapping: found?.mapping, by: "Lê An", at: "2026-10-01T00:00:00Z" }]]);
    const hidden = form.map((row) => (row.number === 6 ? { ...row, hidden: true as const } : row));
    const { said, problems } = read(table({ rows: hidden, hiddenColumns: [4] }), kept);
    expect(problems.map(({ code }) => code).sort()).toEqual(["column-hidden", "row-hidden"]);
    expect(said.map(({ cell }) => cell)).toEqual(["KCDP.PLAN"]);
  });

  test("of two headings over one another is read whether its cells are merged or left empty", () => {
    const two = rows(["Nội dung", "KCQG", "", "KCĐP", ""], ["", "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"]);
    const [found] = read(table({ rows: two })).tables;
    expect(found?.mapping.columns.slice(1)).toEqual(["KCQG.PLAN", "KCQG.ACTUAL", "KCDP.PLAN", "KCDP.ACTUAL"]);
  });
});

describe("rows of a province's own table that mean one content", () => {
  const form = (...last: string[][]) =>
    rows(
      ["Nội dung", "KCĐP kế hoạch (triệu đồng)", "KCĐP thực hiện (triệu đồng)"],
      ["Tổng số", "900", "410,5"],
      ["3.1. Mô hình trình diễn", "300", "100,5"],
      ["3.2. Máy móc, thiết bị", "200", "-"],
      ...last,
    );
  const meaning = { "mo hinh trinh dien": "content.ND3", "may moc, thiet bi": "content.ND3" } as const;
  const mapped = (form: RawRow[], own: Partial<BookTable> = {}) => {
    const one = table({ rows: form, ...own });
    const [found] = read(one).tables;
    const columns = ["name", "KCDP.PLAN", "KCDP.ACTUAL"] as const;
    const mapping = { ...found?.mapping, columns, rows: meaning };
    return read(one, new Map([[found?.fingerprint, { mapping, by: "Lê An", at: "2026-10-01T00:00:00Z" }]]));
  };
  const values = ({ said }: ReturnType<typeof mapped>) =>
    Object.fromEntries(said.map(({ cell, value }) => [cell, value]));

  test("are added up, each named with what stands in it", () => {
    const found = mapped(form());
    expect(found.problems).toEqual([]);
    expect(values(found)).toEqual({
      "KCDP.PLAN": 900_000_000n,
      "KCDP.ACTUAL": 410_500_000n,
      "KCDP.PLAN.ND3": 500_000_000n,
      "KCDP.ACTUAL.ND3": 100_500_000n,
    });
    expect(found.said.find(({ cell }) => cell === "KCDP.PLAN.ND3")).toMatchObject({
      read: "300 + 200",
      added: [
        { row: 3, label: "3.1. Mô hình trình diễn", read: "300" },
        { row: 4, label: "3.2. Máy móc, thiết bị", read: "200" },
      ],
    });
  });

  test("come to any sum of what their rows have, in whatever order they stand", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), (amounts) => {
        const lines = amounts.map((one, at) => [at % 2 ? "Mô hình trình diễn" : "Máy móc, thiết bị", `${one}`, ""]);
        const all = rows(["Nội dung", "KCĐP kế hoạch (đồng)", "KCĐP thực hiện (đồng)"], ...lines);
        const sum = amounts.reduce((of, one) => of + one, 0n);
        return values(mapped(all))["KCDP.PLAN.ND3"] === sum;
      }),
    );
  });

  test("are not added up where one of them cannot be read or is hidden: a part is not the whole", () => {
    const unread = mapped(form(["Mô hình trình diễn", "1,234", "1"]));
    expect(unread.problems.map(({ code }) => code)).toEqual(["amount-two-ways"]);
    expect(values(unread)).not.toHaveProperty("KCDP.PLAN.ND3");
    expect(values(unread)).toMatchObject({ "KCDP.ACTUAL.ND3": 101_500_000n });
    const hidden = mapped(form().map((row) => (row.number === 4 ? { ...row, hidden: true as const } : row)));
    expect(hidden.problems.map(({ code }) => code)).toEqual(["row-hidden"]);
    expect(values(hidden)).not.toHaveProperty("KCDP.PLAN.ND3");
  });

  test("do not make the total: said twice with different amounts it is a problem", () => {
    const found = mapped(form(["Tổng cộng", "901", "410,5"]));
    expect(found.problems.map(({ code }) => code)).toEqual(["cell-said-twice"]);
    expect(values(found)).toMatchObject({ "KCDP.ACTUAL": 410_500_000n });
    expect(values(found)).not.toHaveProperty("KCDP.PLAN");
  });
});

describe("a cell of such a table", () => {
  test("is read as a formula last came to, and as a number stored as text", () => {
    expect(readAmount({ ...number("1234.5"), flaw: "cell-formula" }, "trieu")).toEqual({ value: 1_234_500_000n });
    expect(readAmount(text("1.234,5"), "trieu")).toEqual({ value: 1_234_500_000n });
    expect(readAmount(number("12"), "nghin")).toEqual({ value: 12_000n });
  });

  test("is never guessed, rounded or taken below nought", () => {
    expect(readAmount(text("1,234"), "trieu")).toMatchObject({ problem: "amount-two-ways" });
    expect(readAmount(number("0.1234567"), "trieu")).toMatchObject({ problem: "amount-fraction" });
    expect(readAmount(number("-5"), "dong")).toMatchObject({ problem: "money-wrong" });
    expect(readAmount({ kind: "empty", text: "", flaw: "cell-formula" }, "dong")).toMatchObject({
      problem: "cell-formula",
    });
  });
});

test.each([
  ["1.2. Đào tạo nghề:", "dao tao nghe"],
  ["IV. Tư vấn", "tu van"],
  ["- Hội nghị", "hoi nghi"],
  ["a) Đoàn công tác", "doan cong tac"],
  ["I", "i"],
])("the row %j is compared as %j", (label, key) => {
  expect(rowKey(label)).toBe(key);
});
