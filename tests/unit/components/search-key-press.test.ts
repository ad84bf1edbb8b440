import { expect, it } from "vitest";
import { asksForSearch } from "@/components/layout/search-key-press";

const SLASH = {
  key: "/",
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
};

it("takes a slash pressed by itself for a wish to search", () => {
  expect(asksForSearch(SLASH, false)).toBe(true);
});

it("leaves a slash alone that is typed into a field", () => {
  expect(asksForSearch(SLASH, true)).toBe(false);
});

it.each(["ctrlKey", "altKey", "metaKey", "isComposing", "defaultPrevented"])("leaves a slash alone with %s", (held) => {
  expect(asksForSearch({ ...SLASH, [held]: true }, false)).toBe(false);
});

it("leaves every other key alone", () => {
  expect(asksForSearch({ ...SLASH, key: "?" }, false)).toBe(false);
});
