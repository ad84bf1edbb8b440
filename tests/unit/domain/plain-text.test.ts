import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { recordVoucherInput, reverseVoucherInput } from "@/lib/input/vouchers";

const reversal = { id: "x", idempotencyKey: "5f0c1b5a-9b1f-4a53-8f4b-0d4b8f6f3a11" };

describe("the number of a paper", () => {
  test.each([
    ["  UNC\u00a0\u00a07 / \u200bĐ ", "UNC 7/Đ"],
    ["01/HĐ\u2060-KC", "01/HĐ-KC"],
    ["Đ".normalize("NFD"), "Đ".normalize("NFC")],
  ])("written %j is kept as %j", (written, kept) => expect(plainNumber(written)).toBe(kept));

  test("is kept in a spelling that is its own plain spelling", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => plainNumber(plainNumber(text)) === plainNumber(text)),
    );
  });

  test("of characters nobody sees is no number", () => {
    const { issues } = recordVoucherInput.safeParse({ number: "\u200b\u202e\ufeff" }).error ?? { issues: [] };
    expect(issues.filter(({ path }) => path[0] === "number")).toMatchObject([{ code: "too_small" }]);
  });
});

describe("the length of a text", () => {
  test("is counted once, whichever line ends a browser sends", () => {
    const reason = (end: string) => `${"a".repeat(499)}${end}${"b".repeat(500)}`;
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(reverseVoucherInput.parse({ ...reversal, reason: reason(end) }).reason).toHaveLength(1000);
    }
    expect(reverseVoucherInput.safeParse({ ...reversal, reason: `${reason("\n")}c` }).success).toBe(false);
  });

  test("counts nothing that cannot be seen", () => {
    expect(reverseVoucherInput.safeParse({ ...reversal, reason: "\u200b".repeat(20) }).success).toBe(false);
  });
});
