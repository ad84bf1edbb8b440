import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAsTyped, formatLongDate } from "@/lib/format/date";
import { readDayText } from "@/lib/input/day-text";
import { withPlainDays } from "@/lib/input/typed-days";

test.each([
  "05/09/2026",
  "5/9/2026",
  "05-09-2026",
  "5.9.2026",
  " 05 / 09 / 2026 ",
  "5 9 2026",
  "05092026",
  "5/9/26",
  "2026-09-05",
  "ngày 05 tháng 9 năm 2026",
  "Ngày 5 tháng 09 năm 2026",
])("%j is the fifth of September, never the ninth of May", (text) => {
  expect(readDayText(text)).toEqual({ day: "2026-09-05" });
});

test.each([
  ["31/02/2026", "day.no-such-day"],
  ["05/13/2026", "day.no-such-day"],
  ["2026-13-01", "day.no-such-day"],
  ["00/00/0000", "day.no-such-day"],
  ["", "day.unreadable"],
  ["hôm nay", "day.unreadable"],
  ["5/9", "day.unreadable"],
  ["592026", "day.unreadable"],
  ["05/09-2026/1", "day.unreadable"],
  ["5/9/202", "day.unreadable"],
])("%j is refused with %s", (text, problem) => {
  expect(readDayText(text)).toEqual({ problem });
});

test("every day the portal writes is read as itself", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (at) => {
      const iso = at.toISOString().slice(0, 10);
      expect(readDayText(dayAsTyped(iso))).toEqual({ day: iso });
      expect(readDayText(formatLongDate(iso, "vi"))).toEqual({ day: iso });
    }),
  );
});

test("no text breaks the reader", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readDayText(text)));
});

test("an address typed without JavaScript is read by its days; what is no day stays for the page to name", () => {
  expect(withPlainDays({ from: "5/9/2026", to: "mai", q: "1/1/2026" }, ["from", "to", "asOf"])).toEqual({
    from: "2026-09-05",
    to: "mai",
    q: "1/1/2026",
  });
});
