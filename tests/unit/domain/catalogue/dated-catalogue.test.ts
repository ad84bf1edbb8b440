import { expect, test } from "vitest";
import {
  contentIn,
  contentOrGroup,
  contentsUntil,
  endedWithin,
  everyContent,
  groupsOn,
  isUsedOn,
  itemsCounted,
} from "@/lib/domain/catalogue/dated-catalogue";
import { CATALOGUE } from "../../../support/territories";

test("a content is named as it is on the day", () => {
  expect(contentsUntil(CATALOGUE, "2025-12-31").map(({ vi }) => vi)).toEqual(["đào tạo", "mô hình"]);
  expect(contentsUntil(CATALOGUE, "2026-01-01").map(({ vi }) => vi)).toEqual(["đào tạo", "mô hình, máy móc"]);
  expect(contentIn(CATALOGUE, "ND3", 2025).en).toBe("models");
});

test("a group holds the items it had on the day", () => {
  expect(groupsOn(CATALOGUE, "2023-12-31")[0]?.items).toEqual(["model", "course"]);
  expect(groupsOn(CATALOGUE, "2024-01-01")[0]?.items).toEqual(["model"]);
});

test("a filter counts a content's items or a group's, and a code of neither is unknown", () => {
  expect(itemsCounted(CATALOGUE, "ND3", "2025-01-01")).toEqual(["model", "machinery"]);
  expect(itemsCounted(CATALOGUE, "GROUP", "2025-01-01")).toEqual(["model"]);
  expect(itemsCounted(CATALOGUE, "ND77", "2025-01-01")).toBeNull();
  expect(contentOrGroup(CATALOGUE, "GROUP", 2025)?.vi).toBe("nhóm");
  expect(contentOrGroup(CATALOGUE, "ND77", 2025)).toBeNull();
});

const ENDED = {
  ...CATALOGUE,
  contents: [
    ...CATALOGUE.contents,
    { code: "ND8", names: [{ validFrom: "2012-07-05", validTo: "2026-08-01", vi: "hợp tác", en: "cooperation" }] },
  ],
};
const codesUntil = (day: string) => contentsUntil(ENDED, day).map(({ code }) => code);

test("a content that ended within a year is of that year until its end, and of no later one", () => {
  expect(codesUntil("2026-06-30")).toContain("ND8");
  expect(codesUntil("2026-12-31")).toContain("ND8");
  expect(codesUntil("2027-03-31")).not.toContain("ND8");
});

test("a content that has ended keeps its name for what was recorded with it", () => {
  expect(everyContent(ENDED, "2030-01-01").find(({ code }) => code === "ND8")?.vi).toBe("hợp tác");
});

test("a content ended within days that hold its last, and within none before or after", () => {
  expect(endedWithin(ENDED, { from: "2026-01-01", to: "2026-08-01" })).toBe(true);
  expect(endedWithin(ENDED, { from: "2026-01-01", to: "2026-07-31" })).toBe(false);
  expect(endedWithin(ENDED, { from: "2026-08-02", to: "2027-01-01" })).toBe(false);
});

test("what begins and ends is used on its days alone", () => {
  const days = { beginsOn: "2027-01-01", endsOn: "2028-01-01" };
  expect(["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"].map((day) => isUsedOn(days, day))).toEqual([
    ...[false, true, true, false],
  ]);
});
