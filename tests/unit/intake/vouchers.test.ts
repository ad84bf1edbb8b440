import { describe, expect, test } from "vitest";
import { VOUCHERS } from "@/lib/intake/vouchers/columns";
import { readVoucherFile } from "@/lib/intake/vouchers/read-file";

const csv = (...rows: readonly string[]) => ({ name: "ct.csv", bytes: Buffer.from(rows.join("\r\n"), "utf8") });
const heads = (key: "headingVi" | "headingEn") => VOUCHERS.columns.map((column) => column[key]).join(";");
const ROW = "KCQG-2026-QT-0001;12/HĐ-KC;;Tạm ứng;140.000.000;15/03/2026;2026;UNC  12;Đợt một";
const READ = {
  projectCode: "KCQG-2026-QT-0001",
  contractNumber: "12/HĐ-KC",
  content: null,
  kind: "ADVANCE",
  amount: 140_000_000n,
  paidOn: "2026-03-15",
  budgetYear: 2026,
  number: "UNC 12",
  note: "Đợt một",
};

describe("a sheet of vouchers", () => {
  test.each(["headingVi", "headingEn"] as const)("is read the same under its %s, composed or decomposed", (key) => {
    for (const form of ["NFC", "NFD"] as const) {
      const { vouchers, problems, rows } = readVoucherFile(csv(heads(key).normalize(form), ROW.normalize(form)));
      expect(problems).toEqual([]);
      expect(rows).toBe(1);
      expect(vouchers).toMatchObject([{ row: 2, ...READ }]);
    }
  });

  test("takes its columns in any order and without the optional ones", () => {
    const { vouchers, problems } = readVoucherFile(
      csv("Số CT;Năm;Ngày;Số tiền;Loại chứng từ;Số HĐ;Mã số đề án", "UNC 1;2026;2026-03-15;1 tỷ 200;thu hồi;9/HĐ;KC-1"),
    );
    expect(problems).toEqual([]);
    expect(vouchers).toMatchObject([{ kind: "REFUND", amount: 1_200_000_000n, note: null, content: null }]);
  });

  test.each([
    ["140000000", 140_000_000n],
    ["140.000.000 đồng", 140_000_000n],
    ["1,2 tỷ", 1_200_000_000n],
    ["300 triệu", 300_000_000n],
  ])("reads the amount %s as Vietnamese write it", (typed, amount) => {
    const { vouchers } = readVoucherFile(csv(heads("headingVi"), ROW.replace("140.000.000", typed)));
    expect(vouchers).toMatchObject([{ amount }]);
  });

  test.each(["0", "-5", "1,5", "ba trăm", "50%", "9999999999999999"])("refuses the amount %s at its cell", (typed) => {
    const { vouchers, problems } = readVoucherFile(csv(heads("headingVi"), ROW.replace("140.000.000", typed)));
    expect(vouchers).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, heading: "Số tiền (đồng)", code: "money-wrong" }]);
  });

  test("names everything that is wrong with a row, and keeps the sound ones", () => {
    const { vouchers, problems, rows } = readVoucherFile(csv(heads("headingVi"), ROW, "KC-1;;;séc;1;31/02/2026;26;;x"));
    expect(rows).toBe(2);
    expect(vouchers).toHaveLength(1);
    expect(problems.map(({ heading, code }) => [heading, code])).toEqual([
      ["Số hợp đồng", "value-missing"],
      ["Loại", "value-not-known"],
      ["Ngày chi", "date-wrong"],
      ["Năm ngân sách", "year-wrong"],
      ["Số chứng từ", "value-missing"],
    ]);
  });

  test.each(["-", "–", "không", "n/a", "không rõ"])("lacks what must be there where its cell says %s", (said) => {
    for (const [filled, heading] of [
      ["Tạm ứng", "Loại"],
      ["140.000.000", "Số tiền (đồng)"],
    ] as const) {
      const { vouchers, problems } = readVoucherFile(csv(heads("headingVi"), ROW.replace(filled, said)));
      expect(vouchers).toEqual([]);
      expect(problems).toMatchObject([{ row: 2, heading, code: "value-missing" }]);
    }
  });

  test("lacks a column that must be there", () => {
    const { problems } = readVoucherFile(csv("Mã đề án;Số hợp đồng;Số tiền", "KC-1;1;5"));
    expect(problems.filter(({ code }) => code === "column-missing").map(({ heading }) => heading)).toEqual([
      "Loại",
      "Ngày chi",
      "Năm ngân sách",
      "Số chứng từ",
    ]);
  });
});
