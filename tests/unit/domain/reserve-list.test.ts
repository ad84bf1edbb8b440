import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import { decideReserve, type ReservedProject } from "@/lib/domain/reserve/decide-reserve";
import { changedOrder, type ReserveChange } from "@/lib/domain/reserve/reserve-change";
import { withRunningTotal } from "@/lib/domain/reserve/reserve-list";

const LIST = ["A", "B", "C", "D"];
const after = (change: ReserveChange) => changedOrder(LIST, change).order.join("");

test.each([
  [{ act: "up", code: "C" }, "ACBD"],
  [{ act: "up", code: "A" }, "ABCD"],
  [{ act: "down", code: "B" }, "ACBD"],
  [{ act: "down", code: "D" }, "ABCD"],
  [{ act: "place", code: "D", to: 1 }, "DABC"],
  [{ act: "place", code: "A", to: 99 }, "BCDA"],
  [{ act: "add", codes: ["F", "B", "E"] }, "ABCDFE"],
  [{ act: "remove", code: "B", reason: "x" }, "ACD"],
] as const satisfies readonly (readonly [ReserveChange, string])[])("%j leaves %s", (change, order) => {
  expect(after(change)).toBe(order);
});

test("whoever is moved or taken off must be there", () => {
  expect(refusalOf(() => changedOrder(LIST, { act: "up", code: "Z" }))).toEqual({
    code: "reserve.not-in-list",
    project: "Z",
  });
});

const codes = fc.uniqueArray(fc.integer({ min: 1, max: 40 }).map(String), { minLength: 1, maxLength: 20 });

test("whatever is moved comes to its place, and the others keep their order among themselves", () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.integer({ min: 1, max: 30 }), (list, pick, to) => {
      const code = list[pick % list.length] ?? "";
      const { order, removed } = changedOrder(list, { act: "place", code, to });
      expect(order.indexOf(code)).toBe(Math.min(to, list.length) - 1);
      expect(order.filter((one) => one !== code)).toEqual(list.filter((one) => one !== code));
      expect(removed).toEqual([]);
    }),
  );
});

test("no change gives anybody two places, and only a removal takes one away", () => {
  const change = fc.oneof(
    fc.record({ act: fc.constantFrom("up" as const, "down" as const), pick: fc.nat() }),
    fc.record({ act: fc.constant("remove" as const), pick: fc.nat() }),
    fc.record({ act: fc.constant("add" as const), added: codes }),
  );
  fc.assert(
    fc.property(codes, change, (list, one) => {
      const code = "pick" in one ? (list[one.pick % list.length] ?? "") : "";
      const { order, removed } = changedOrder(
        list,
        one.act === "add" ? { act: "add", codes: one.added } : { act: one.act, code, reason: "x" },
      );
      expect(new Set(order).size).toBe(order.length);
      const gone = list.filter((each) => !order.includes(each));
      expect(gone).toEqual(removed.map((each) => each.code));
    }),
  );
});

test("the running total ends at the sum, in whole đồng", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), { minLength: 1 }), (amounts) => {
      const places = withRunningTotal(amounts.map((proposed) => ({ proposed })));
      expect(places.at(-1)?.cumulative).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
    }),
  );
});

describe("a list is put in order", () => {
  const standing = (code: string, more: Partial<ReservedProject> = {}): ReservedProject => ({
    ...{ code, state: "APPRAISED_CENTRAL", fund: "KCQG", startYear: 2027 },
    ...more,
  });
  const kept = { version: 3, codes: ["A", "B"] };
  const asked = { year: 2027, version: 3, order: ["B", "A"], removed: [] };
  const decide = (more: Partial<typeof asked> & object, found: readonly ReservedProject[] = []) =>
    refusalOf(() => decideReserve(kept, { ...asked, ...more }, found));

  test("on the version that was seen alone", () => {
    expect(decide({ version: 2 })).toEqual({ code: "reserve.stale", year: 2027, version: 3 });
  });
  test("without losing anybody unsaid", () => {
    expect(decide({ order: ["A"] })).toEqual({ code: "reserve.left-out", projects: ["B"] });
    expect(() =>
      decideReserve(kept, { ...asked, order: ["A"], removed: [{ code: "B", reason: "x" }] }, []),
    ).not.toThrow();
  });
  test.each([
    ["returned meanwhile", { state: "RETURNED" }],
    ["of the province's fund", { fund: "KCDP" }],
    ["of another plan year", { startYear: 2028 }],
  ] as const)("without one that is %s", (_, more) => {
    const found = [standing("C", more)];
    expect(decide({ order: ["A", "B", "C"] }, found)).toEqual({
      code: "reserve.not-open",
      year: 2027,
      projects: ["C"],
    });
  });
  test("without one nobody sees, or taking off one that is not there", () => {
    expect(decide({ order: ["A", "B", "Z"] })).toMatchObject({ code: "access.not-found", id: "Z" });
    expect(decide({ removed: [{ code: "Z", reason: "x" }] as never })).toEqual({
      code: "reserve.not-in-list",
      project: "Z",
    });
  });
  test("of at most 2.000", () => {
    expect(decide({ order: Array.from({ length: 2_001 }, (_, at) => String(at)) })).toMatchObject({
      code: "reserve.too-long",
    });
  });
});

function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.refusal;
    throw error;
  }
}
