import { expect, test } from "vitest";
import { isCalendarDay } from "@/lib/domain/period/period";

test.each([
  ["2024-02-29", true],
  ["0001-01-01", true],
  ["2023-02-29", false],
  ["0000-01-01", false],
  ["0000-02-29", false],
])("%s names a day: %s", (day, expected) => {
  expect(isCalendarDay(day)).toBe(expected);
});
