import { expect, test } from "vitest";
import { beginRequest } from "@/lib/server/door/under-way";

test("one client may have only so many requests under way, and others are not held up by it", () => {
  const begun = Array.from({ length: 100 }, () => beginRequest("198.51.100.7"));
  expect(begun.filter((end) => end === null).length).toBe(68);
  expect(beginRequest("198.51.100.8")).not.toBeNull();

  for (const end of begun) end?.();
  expect(beginRequest("198.51.100.7")).not.toBeNull();
});
