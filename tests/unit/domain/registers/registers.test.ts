import { describe, expect, test } from "vitest";
import { fieldsOf, REGISTER_KINDS, REGISTERS, registerRecord } from "@/lib/domain/registers/registers";
import { readValues, storedValues } from "@/lib/domain/registers/values";
import { en } from "@/lib/format/messages/en";
import { vi } from "@/lib/format/messages/vi";
import { fieldName } from "@/lib/format/refusals/field-name";
import { REGISTER_FIELDS } from "@/lib/input/register-values";
import { addEntryInput } from "@/lib/input/registers";
import { typedFields } from "../../../support/registers";

/** A schema's own check names its problem in the parameters that it adds to its issue. */
type Issue = { path: PropertyKey[]; code: string; params?: { problem?: string } };
const problemsOf = (sent: object) =>
  ((addEntryInput.safeParse(sent).error?.issues ?? []) as Issue[]).map(({ path, params, code }) => [
    path.join("."),
    params?.problem ?? code,
  ]);

describe.each(REGISTER_KINDS)("the register %s", (kind) => {
  const record = registerRecord(kind);

  test("is narrowed by a choice it has, and its ratio is of counts it has", () => {
    if (record.choice !== null) expect(record.fields[record.choice]?.choices?.length).toBeGreaterThan(1);
    for (const key of record.ratio ? [record.ratio.part, record.ratio.whole] : []) {
      expect(record.fields[key]?.kind).toBe("count");
    }
  });

  test("shows a list that fits a screen, and sums counts and money alone", () => {
    const fields = fieldsOf(kind);
    expect(fields.filter(([, { listed }]) => listed).length).toBeLessThanOrEqual(8);
    for (const [, field] of fields) if (field.total) expect(["count", "money", "area"]).toContain(field.kind);
  });

  test("has words for itself, its fields and its choices in both languages", () => {
    for (const words of [vi.registers, en.registers]) {
      expect(Object.values(words.kinds[kind]).every((word) => word.length > 1)).toBe(true);
      for (const [key, { choices = [] }] of fieldsOf(kind)) {
        expect(words.fields[key], key).toBeTruthy();
        for (const code of choices) expect(words.choices, code).toHaveProperty(code);
      }
    }
    for (const [key] of fieldsOf(kind)) expect(fieldName(key, "vi")).not.toBe(key);
  });

  test("takes every field as people type it, and keeps it so that it reads back the same", () => {
    const values = REGISTER_FIELDS[kind].parse(typedFields(kind));
    expect(Object.keys(values).sort()).toEqual(Object.keys(typedFields(kind)).sort());
    expect(readValues(kind, storedValues(values))).toEqual(values);
    expect(JSON.parse(JSON.stringify(storedValues(values)))).toEqual(storedValues(values));
  });

  test("asks for what it cannot be without, and refuses what it does not have", () => {
    const required = fieldsOf(kind).flatMap(([key, field]) => (field.required ? [key] : []));
    const missing = problemsOf({ kind, name: "A" });
    expect(missing.map(([path]) => path).sort()).toEqual([...required].sort());
    expect(problemsOf({ kind, name: "A", ...typedFields(kind), unheard: "x" })).toEqual([["", "unrecognized_keys"]]);
    expect(problemsOf({ kind, name: " ", ...typedFields(kind) }).map(([path]) => path)).toEqual(["name"]);
  });
});

describe("a value", () => {
  const product = { kind: "products", name: "A", ...typedFields("products") };
  const fair = { kind: "fairs", name: "A", ...typedFields("fairs") };

  test("that is not what its field holds is refused at that field", () => {
    expect(problemsOf({ ...product, year: "25" })).toEqual([["year", "too_small"]]);
    expect(problemsOf({ ...product, year: "hai lăm" }).map(([path]) => path)).toEqual(["year"]);
    expect(problemsOf({ ...product, certifiedOn: "31/02/2025" })).toEqual([["certifiedOn", "day.no-such-day"]]);
    expect(problemsOf({ ...product, level: "DISTRICT" }).map(([path]) => path)).toEqual(["level"]);
    expect(problemsOf({ ...fair, booths: "-1" }).map(([path]) => path)).toEqual(["booths"]);
    expect(problemsOf({ ...fair, sales: "nhiều" }).map(([path]) => path)).toEqual(["sales"]);
    expect(problemsOf({ ...fair, venue: "x".repeat(301) })).toEqual([["venue", "too_big"]]);
  });

  test("of money is whole đồng, and nothing is no zero", () => {
    const read = (sales: string) => addEntryInput.parse({ ...fair, sales }).values.sales;
    expect(read("12 tỷ 300")).toBe(12_300_000_000n);
    expect(read("0")).toBe(0n);
    expect(read(" ")).toBeUndefined();
  });
});

test("what tells of persons is not public", () => {
  for (const kind of REGISTER_KINDS) if (REGISTERS[kind].personal) expect(REGISTERS[kind].public).toBe(false);
});

test("no two registers call different things by one name of a field", () => {
  const held = new Map<string, Set<string>>();
  for (const kind of REGISTER_KINDS) {
    for (const [key, field] of fieldsOf(kind)) held.set(key, (held.get(key) ?? new Set()).add(field.kind));
  }
  expect([...held].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
});
