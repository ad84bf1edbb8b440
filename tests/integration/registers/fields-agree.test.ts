import { describe, expect, test } from "vitest";
import { type FieldKind, LONGEST_LINE, LONGEST_TEXT } from "@/lib/domain/registers/field";
import { fieldsOf, REGISTER_KINDS } from "@/lib/domain/registers/registers";
import { storedValues } from "@/lib/domain/registers/values";
import { REGISTER_FIELDS } from "@/lib/input/register-values";
import { testDatabase } from "../../support/database";

const db = testDatabase({ reference: true });

/** Values at the edges of what a field of each kind holds; what a code names is looked up elsewhere. */
const VALUES: Readonly<Partial<Record<FieldKind, readonly (string | number)[]>>> = {
  text: ["a", "Đ".repeat(LONGEST_LINE), "Đ".repeat(LONGEST_LINE + 1)],
  "long-text": ["a", "Đ".repeat(LONGEST_TEXT), "Đ".repeat(LONGEST_TEXT + 1)],
  money: ["0", "1", "999999999999999", "1000000000000000", "-1"],
  count: [0, 999_999_999, 1_000_000_000, -1, 1.5],
  area: ["0", "12.5", "49.87", "0.01", "9999999.99", "10000000", "1.234,567", "-1", "héc-ta", 0.001],
  year: [2009, 2010, 2100, 2101, 2025.5],
  day: ["2025-02-28", "2024-02-29", "2025-02-29", "2025-04-31", "2025-13-01", "2025-01-00", "0000-01-01", "hôm nay"],
  choice: ["KHÔNG_CÓ"],
};

describe("what a field holds", () => {
  test.each(REGISTER_KINDS)("is the same to the portal and to the database in %s", async (kind) => {
    const told: string[] = [];
    for (const [key, { kind: holds, choices = [] }] of fieldsOf(kind)) {
      for (const value of [...(VALUES[holds] ?? []), ...choices]) {
        const parsed = REGISTER_FIELDS[kind].safeParse({ [key]: value });
        const refused = parsed.success ? false : parsed.error.issues.some(({ path }) => path[0] === key);
        const stored = parsed.success ? storedValues(parsed.data)[key] : value;
        const { rows } = await db.owner.query(
          "SELECT fits_register_field(f, $3::jsonb, 'quang-tri-2025') AS fits FROM register_field f WHERE f.kind = $1 AND f.key = $2",
          [kind, key, JSON.stringify(stored)],
        );
        if (rows[0]?.fits === refused)
          told.push(`${key} ${String(value).slice(0, 20)}: the portal ${refused ? "refuses" : "takes"} it`);
      }
    }
    expect(told).toEqual([]);
  });
});
