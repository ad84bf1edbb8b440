import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableRoundingNotes } from "@/lib/documents/summary/rounding-notes";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatMoney } from "@/lib/format/money";

const TENTH = 100_000_000n;

/** A table of contents: money, and each one's share of their sum. */
function tableOf(amounts: readonly bigint[], groups: readonly bigint[] = []): ReportTable {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0n);
  const row = (amount: bigint, at: number) => ({ key: `${at}`, values: ["", amount, { part: amount, whole }] });
  return {
    ...{ name: "contents", title: "", about: [], notes: [] },
    columns: [
      { key: "name", label: "Nội dung", kind: "text", head: true },
      { key: "plan", label: "Kế hoạch", kind: "money", decimals: 1 },
      { key: "share", label: "Tỷ trọng", kind: "ratio", decimals: 1 },
    ],
    totals: [{ key: "all", level: "total", values: ["", whole, null] }],
    rows: [...amounts.map(row), ...groups.map((amount, at) => ({ ...row(amount, at), level: "group" as const }))],
  };
}

const tenthsOf = (amount: bigint) => BigInt(formatMoney(amount, "ty", "vi", 1).replaceAll(".", "").replace(",", ""));

describe("a table's rounding", () => {
  test("is told where its rows as printed miss its sum as printed, and nowhere else", () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 11n }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(amounts, (parts) => {
        const printed = parts.reduce((sum, part) => sum + tenthsOf(part), 0n);
        const whole = tenthsOf(parts.reduce((sum, part) => sum + part, 0n));
        const notes = tableRoundingNotes(tableOf(parts), "vi").filter((note) => note.includes("Kế hoạch"));

        expect(notes).toHaveLength(printed === whole ? 0 : 1);
      }),
    );
  });

  test("says by how much, of money and of shares", () => {
    const third = TENTH / 3n + 1n;
    expect(tableRoundingNotes(tableOf([third, third, third]), "vi")).toEqual([
      "Cột “Kế hoạch”: các dòng cộng lại lệch 0,1 tỷ đồng so với tổng, do làm tròn.",
      "Cột “Tỷ trọng”: các tỷ lệ cộng lại lệch 0,1 điểm phần trăm so với 100%, do làm tròn.",
    ]);
  });

  test("does not count groups of contents, which overlap", () => {
    expect(tableRoundingNotes(tableOf([TENTH, TENTH], [TENTH / 2n, TENTH / 2n]), "vi")).toEqual([]);
  });

  test("is not blamed where the rows are not the parts of the sum", () => {
    const table = tableOf([TENTH, 2n * TENTH]);
    const other = { ...table, totals: [{ key: "all", level: "total" as const, values: ["", 9n * TENTH, null] }] };

    expect(tableRoundingNotes(other, "vi")).toEqual([]);
  });
});
