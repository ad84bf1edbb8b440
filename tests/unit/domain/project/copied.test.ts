import { expect, test } from "vitest";
import { movedTo } from "@/lib/domain/project/copied";

const dossier = {
  ...{ year: 2024, endYear: 2025, startOn: "2024-02-29", endOn: "2025-11-30", need: "Giữ nguyên." },
  budget: [{ year: 2024 }, { year: 2025 }],
  outputs: [{ year: 2025 }],
};

test("a dossier moves to another year with its budget, targets and days; its words stay", () => {
  expect(movedTo(dossier, 2027)).toEqual({
    ...{ year: 2027, endYear: 2028, startOn: "2027-02-28", endOn: "2028-11-30", need: "Giữ nguyên." },
    budget: [{ year: 2027 }, { year: 2028 }],
    outputs: [{ year: 2028 }],
  });
});

test("the last of February stays where the year has one, and no day stays none", () => {
  expect(movedTo({ ...dossier, endOn: null }, 2028)).toMatchObject({ startOn: "2028-02-29", endOn: null });
});
