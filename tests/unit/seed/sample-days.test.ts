import { describe, expect, test } from "vitest";
import {
  addDays,
  dayWithin,
  minutesLater,
  monthBounds,
  officeMoment,
  recordedAfter,
} from "@/prisma/seed/sample/chance/days";
import { randomness } from "@/prisma/seed/sample/chance/randomness";

describe("days of the sample", () => {
  test("days pass over months, years and 29 February", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2023-01-01", -1)).toBe("2022-12-31");
    expect(monthBounds(2024, 2)).toEqual(["2024-02-01", "2024-02-29"]);
    expect(monthBounds(2025, 12)).toEqual(["2025-12-01", "2025-12-31"]);
  });

  test("a drawn day lies between its bounds, and on a weekend only when the bounds leave nothing else", () => {
    const random = randomness("days");
    for (let draw = 0; draw < 500; draw++) {
      const day = dayWithin(random, "2023-09-01", "2023-09-29");
      expect(day >= "2023-09-01" && day <= "2023-09-29").toBe(true);
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    expect(dayWithin(random, "2023-09-30", "2023-09-30")).toBe("2023-09-30");
  });

  test("a document is entered one to six days after its date, in office hours, and after what it rests on", () => {
    const random = randomness("recorded");
    for (let draw = 0; draw < 200; draw++) {
      const moment = recordedAfter(random, "2023-09-29");
      expect(moment >= "2023-09-30T08" && moment < "2023-10-05T17").toBe(true);
    }
    expect(recordedAfter(random, "2023-09-29", "2023-10-20T10:00:00+07:00").slice(0, 14)).toBe("2023-10-20T10:");
  });

  test("minutes later is told in Vietnam's time", () => {
    expect(minutesLater("2023-12-31T23:50:00+07:00", 20)).toBe("2024-01-01T00:10:00+07:00");
    expect(officeMoment(randomness("x"), "2023-12-31")).toMatch(/^2023-12-31T(08|09|1[0-6]):\d\d:\d\d\+07:00$/);
  });
});

test("the same seed draws the same, another seed something else", () => {
  const drawn = (seed: string) => Array.from({ length: 20 }, () => randomness(seed).integer(1, 1_000_000));
  const sequence = (seed: string) => {
    const random = randomness(seed);
    return Array.from({ length: 20 }, () => random.integer(1, 1_000_000));
  };
  expect(new Set(drawn("a")).size).toBe(1);
  expect(sequence("a")).toEqual(sequence("a"));
  expect(sequence("a")).not.toEqual(sequence("b"));
});
