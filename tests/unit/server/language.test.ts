import { expect, test } from "vitest";
import { languageOfPath, preferredLanguage } from "@/lib/server/language";

test.each([
  [null, "vi"],
  ["en-GB,en;q=0.9,vi;q=0.5", "en"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["fr,de;q=0.9", "vi"],
  ["fr,en;q=0.1", "en"],
  ["en;q=0,vi;q=0.1", "vi"],
  ["en;q=nonsense", "vi"],
  ["*", "vi"],
] as const)("Accept-Language %s is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test("a page's language is in its address", () => {
  expect(["/en", "/en/plans", "/", "/plans", "/english"].map(languageOfPath)).toEqual(["en", "en", "vi", "vi", "vi"]);
});
