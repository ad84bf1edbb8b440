import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths } from "@/lib/documents/papers/column-widths";
import type { ReportColumn } from "@/lib/domain/report/report-table";

const ordinal: ReportColumn = { key: "ordinal", label: "STT", kind: "text", firm: true };
const name: ReportColumn = { key: "name", label: "Tỉnh, thành phố", kind: "text", head: true };
const money = (label: string): ReportColumn => ({ key: label, label, kind: "money" });
const sum = (widths: readonly number[]) => widths.reduce((one, other) => one + other, 0);
const millimetres = (share: number) => (share * 165) / 100;

test("the head STT stands in one line beside its cell's sides", () => {
  const [width = 0] = columnWidths([ordinal, name, money("Kế hoạch")], [["1", "Lào Cai", "8,5"]], false);
  expect(millimetres(width)).toBeGreaterThan(12);
});

test("what short names leave over goes to the heads of the numbers, so that they break into fewer lines", () => {
  const columns = [name, money("Kế hoạch năm trước"), money("Kế hoạch")];
  const [names = 0, before = 0] = columnWidths(columns, [["Khuyến công quốc gia", "84,0", "71,5"]], false);
  expect(millimetres(names)).toBeLessThan(55);
  expect(millimetres(before)).toBeGreaterThan(45);
});

test("long names keep their room, and no amount breaks", () => {
  const long =
    "Mô hình trình diễn, ứng dụng máy móc thiết bị tiên tiến và sản xuất sạch hơn trong công nghiệp nông thôn";
  const [names = 0, amount = 0] = columnWidths([name, money("Số tiền")], [[long, "1.234.567.890.123"]], false);
  expect(names).toBeGreaterThan(60);
  expect(millimetres(amount)).toBeGreaterThan("1.234.567.890.123".length * 2);
});

test("the widths always add up to the page", () => {
  const column = fc.record({
    label: fc.string({ minLength: 1, maxLength: 40 }),
    kind: fc.constantFrom("money", "text"),
  });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 9 }),
      fc.array(fc.string({ maxLength: 60 })),
      (own, texts) => {
        const columns = own.map(
          (one, at): ReportColumn => ({ ...one, key: String(at), ...(at === 0 && { head: true }) }) as ReportColumn,
        );
        const cells = texts.map((text) => columns.map(() => text));
        expect(sum(columnWidths(columns, cells, false))).toBeCloseTo(100, 0);
      },
    ),
  );
});
