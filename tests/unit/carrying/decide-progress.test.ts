import fc from "fast-check";
import { expect, test } from "vitest";
import { decideProgress } from "@/lib/domain/carrying/decide-progress";
import { standingReports } from "@/lib/domain/carrying/progress-report";
import { DomainError } from "@/lib/domain/errors";

const today = "2026-11-27";
const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

const taken = (work: () => void) => {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

test("whatever is reported and corrected, standing reports have different days, and each fall has its reason", () => {
  const wish = fc.record({
    ...{ day: fc.nat(40), percent: fc.nat(100), reason: fc.boolean(), corrects: fc.option(fc.nat(20)) },
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
      type Kept = { id: string; asAt: string; percent: number; correctedBy: string | null; fallReason: string | null };
      let reports: Kept[] = [];
      for (const { day, percent, reason, corrects } of wishes) {
        const named = corrects === null ? null : (reports[corrects % Math.max(reports.length, 1)]?.id ?? null);
        const said = { asAt: dayOf(day), percent, fallReason: reason ? "Đo lại." : null, corrects: named };
        const before = standingReports(reports).find(({ id, asAt }) => id !== named && asAt < said.asAt);
        if (!taken(() => decideProgress({ state: "IN_PROGRESS", reports, today }, said))) continue;
        if (before && percent < before.percent) expect(said.fallReason).not.toBeNull();
        const id = String(reports.length);
        reports = reports.map((one) => (one.id === named ? { ...one, correctedBy: id } : one));
        reports.push({ id, correctedBy: null, ...said });
      }
      const days = standingReports(reports).map(({ asAt }) => asAt);
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});

test("a first report may say any percentage, and the same percentage again needs no reason", () => {
  const facts = { state: "CONTRACTED", today } as const;
  const said = { asAt: "2026-11-01", percent: 40, fallReason: null, corrects: null };
  decideProgress({ ...facts, reports: [] }, said);
  const reports = [{ id: "1", asAt: "2026-10-01", percent: 40, correctedBy: null }];
  decideProgress({ ...facts, reports }, said);
  expect(() => decideProgress({ ...facts, reports }, { ...said, percent: 39 })).toThrow();
});
