import { expect, test } from "vitest";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import { ownRowsInput } from "@/lib/input/own-rows";
import { reportCellsInput } from "@/lib/input/report-cells";

const key = { year: "2026", through: "9", unitId: "quang-tri-2025" };

test("a report's cell is refused by its own name, not by its place in the form", () => {
  const given = { ...key, in: "trieu", cells: [{ cell: "KCDP.ACTUAL", value: "12x" }] };
  const { error } = reportCellsInput.safeParse(given);
  const told = (locale: "vi" | "en") => inputProblems(error?.issues ?? [], given, locale)[0];
  expect(told("vi")).toMatchObject({
    path: "cells.0.value",
    message: "KCĐP – Thực hiện – tổng số: có đơn vị không hiểu được. Hãy dùng tỷ, triệu, nghìn hoặc đồng.",
  });
  expect(told("en")?.message).toMatch(/^Provincial – Actual – total: has an unknown unit\./);
});

test("an own row's field is named with its row and its column", () => {
  const given = { ...key, version: "3", in: "trieu", rows: [{ label: "Xã A" }, { plan: "-5" }] };
  const { error } = ownRowsInput.safeParse(given);
  expect(inputProblems(error?.issues ?? [], given, "vi").map(({ message }) => message.split(":")[0])).toEqual([
    "Dòng 2 – Kế hoạch",
    "Dòng 2 – Tên",
  ]);
});
