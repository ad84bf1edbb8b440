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
