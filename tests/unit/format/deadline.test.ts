import { expect, test } from "vitest";
import { standingOf } from "@/lib/domain/calendar/deadline";
import { formatDeadline } from "@/lib/format/deadline";

const inDays = (daysLeft: number, late = daysLeft < 0) => ({ dueOn: "2026-05-20", daysLeft, late });

test("a deadline is said in working days", () => {
  expect(formatDeadline(inDays(5), "vi")).toBe("còn 5 ngày làm việc");
  expect(formatDeadline(inDays(0), "vi")).toBe("hạn là hôm nay");
  expect(formatDeadline(inDays(-3), "vi")).toBe("quá hạn 3 ngày làm việc");
  expect(formatDeadline(inDays(0, true), "vi")).toBe("quá hạn từ ngày nghỉ vừa qua");
  expect(formatDeadline(inDays(5), "en")).toBe("5 working days left");
});

test("it presses from five working days on, and alarms when it has passed", () => {
  expect([6, 5, 0, -1].map((days) => standingOf(inDays(days)))).toEqual(["in-time", "soon", "soon", "late"]);
});
