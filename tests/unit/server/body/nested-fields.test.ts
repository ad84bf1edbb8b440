import fc from "fast-check";
import { expect, test } from "vitest";
import { flatNames, nestedFields } from "@/lib/server/body/nested-fields";

test("the rows of a form become lists of rows, in the order of their numbers", () => {
  const fields = {
    note: "Xem lại",
    "remarks.2.text": "Thiếu báo giá",
    "remarks.0.field": "budget",
    "remarks.0.text": "Chưa rõ",
  };
  expect(nestedFields(fields)).toEqual({
    note: "Xem lại",
    remarks: [{ field: "budget", text: "Chưa rõ" }, { text: "Thiếu báo giá" }],
  });
});

test("what is wrong with a row is said at the control it was typed in", () => {
  const fields = { "remarks.2.text": "Thiếu báo giá", "remarks.0.text": "Chưa rõ" };
  expect(flatNames(fields)("remarks.1.field")).toBe("remarks.2.field");
  expect(flatNames(fields)("note")).toBe("note");
  expect(flatNames(fields)("remarks.9.text")).toBe("remarks.9.text");
});

test("a name that is no row's stays as it is, whatever it looks like", () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom("remarks.-1.text", "a.b.c", "__proto__", "constructor.0.x", "remarks.0000.text"),
  );
  fc.assert(
    fc.property(names, fc.string(), (name, value) => {
      const nested = nestedFields(Object.fromEntries([[name, value]]));
      expect(Object.keys(nested)).toHaveLength(1);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    }),
  );
});
