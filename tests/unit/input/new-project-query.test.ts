import { expect, test } from "vitest";
import { newProjectQueryInput } from "@/lib/input/new-project-query";
import { parseLeniently } from "@/lib/input/parse-leniently";

const copied = (address: Record<string, string | string[]>) => parseLeniently(newProjectQueryInput, address).value.copy;

test("the đề án to begin with is read from the address; anything else begins anew", () => {
  expect(copied({ copy: "KCQG-2026-44-0003" })).toBe("KCQG-2026-44-0003");
  expect(copied({})).toBeNull();
  expect(copied({ copy: "" })).toBeNull();
  expect(copied({ copy: "9".repeat(1_000_000) })).toBeNull();
});
