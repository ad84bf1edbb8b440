import { expect, test } from "vitest";
import { beginFile, beginRequest } from "@/lib/server/door/under-way";

test("one client may have only so many requests under way, and others are not held up by it", () => {
  const begun = Array.from({ length: 100 }, () => beginRequest("198.51.100.7"));
  expect(begun.filter((end) => end === null).length).toBe(68);
  expect(beginRequest("198.51.100.8")).not.toBeNull();

  for (const end of begun) end?.();
  expect(beginRequest("198.51.100.7")).not.toBeNull();
});

test("one office sends four files at once, and all offices together sixty-four", () => {
  const office = Array.from({ length: 6 }, () => beginFile("198.51.100.7"));
  expect(office.filter((end) => end === null)).toHaveLength(2);
  const others = Array.from({ length: 80 }, (_, index) => beginFile(`203.0.113.${index}`));
  expect(others.filter((end) => end === null)).toHaveLength(20);

  for (const end of [...office, ...others]) end?.();
  expect(beginFile("198.51.100.7")).not.toBeNull();
});
