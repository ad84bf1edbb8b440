import { expect, it } from "vitest";
import { inspectionsFilePath, inspectionsHref, inspectionsValues } from "@/components/inspections/inspection-address";

const query = {
  ...{ project: null, unitId: "quang-tri-2025", fund: null },
  year: 2026,
  findings: null,
  page: 2,
  size: 20,
};

it("keeps how many rows a list of inspections shows when it is filtered or turned over", () => {
  expect(inspectionsValues(query)).toEqual({ unitId: "quang-tri-2025", year: "2026", page: "2", size: "20" });
  expect(inspectionsHref(query, { unitId: null })).toBe("/inspections?year=2026&size=20");
});

it("leaves out what is usual, and asks for a file of all of it", () => {
  expect(inspectionsHref({ ...query, size: 50 }, { page: 1 })).toBe("/inspections?unitId=quang-tri-2025&year=2026");
  expect(inspectionsFilePath(query)).toBe("/api/v1/inspections.xlsx?unitId=quang-tri-2025&year=2026");
});
