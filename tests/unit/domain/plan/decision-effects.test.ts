import fc from "fast-check";
import { expect, test } from "vitest";
import { effectsOn } from "@/lib/domain/plan/decision-effects";
import type { WrittenDecision, WrittenLine } from "@/lib/domain/plan/written-decision";

const draftOf = (lines: readonly WrittenLine[]): WrittenDecision => ({
  ...{ id: "d", fund: "KCQG", budgetYear: 2027, kind: "ADJUST", number: null, signedOn: null, signer: null },
  ...{ unitId: null, stewardUnitId: null, state: "DRAFT", version: 1, writers: [], lines },
});
const lineOf = (unitId: string, content: string, signedAmount: bigint, code: string | null): WrittenLine => ({
  ...{ unitId, content, item: `${content}.0`, isHidden: false, signedAmount, note: null },
  project: code === null ? null : projectOf(code),
});
const projectOf = (code: string) => ({
  ...({ id: code, code, title: code, fund: "KCQG", state: "ASSIGNED", startYear: 2027, endYear: 2027 } as const),
  ...{ plan: 100n, committed: 40n, released: 60n },
});

test("each province and content shows its plan before the draft, and what the draft adds", () => {
  const sums = [
    { unit: "lai-chau", content: "ND3", plan: 70n },
    { unit: "lai-chau", content: "ND4", plan: 30n },
    { unit: "da-nang-2025", content: "ND3", plan: 500n },
  ];
  const effects = effectsOn(
    draftOf([lineOf("lai-chau", "ND3", -20n, "KC-1"), lineOf("lai-chau", "ND6", 5n, null)]),
    sums,
  );
  expect(effects.total).toEqual({ key: "total", before: 600n, change: -15n });
  expect(effects.byUnit).toEqual([{ key: "lai-chau", before: 100n, change: -15n }]);
  expect(effects.byContent).toEqual([
    { key: "ND3", before: 570n, change: -20n },
    { key: "ND6", before: 0n, change: 5n },
  ]);
  expect(effects.byProject).toEqual([
    { key: "KC-1", title: "KC-1", before: 100n, change: -20n, committed: 40n, released: 60n },
  ]);
  expect(effects.unshared).toBe(5n);
});

test("however its lines lie, provinces, contents, and đề án with what is not shared out each add up to the whole", () => {
  const line = fc
    .record({
      unit: fc.constantFrom("a", "b", "c"),
      content: fc.constantFrom("ND3", "ND4"),
      amount: fc.bigInt(-99n, 99n),
    })
    .chain(({ unit, content, amount }) =>
      fc.constantFrom("KC-1", "KC-2", null).map((code) => lineOf(unit, content, amount, code)),
    );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { total, byUnit, byContent, byProject, unshared } = effectsOn(draftOf(lines), []);
      const sum = (effects: readonly { readonly change: bigint }[]) =>
        effects.reduce((so, { change }) => so + change, 0n);
      expect([sum(byUnit), sum(byContent), sum(byProject) + unshared]).toEqual([
        total.change,
        total.change,
        total.change,
      ]);
    }),
  );
});
