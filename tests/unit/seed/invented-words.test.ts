import { expect, test } from "vitest";
import { ITEM_ROWS, type ItemCode } from "@/prisma/seed/reference/items";
import { randomness } from "@/prisma/seed/sample/chance/randomness";
import { inventedTaxCode } from "@/prisma/seed/sample/words/beneficiary-names";
import { communeOf } from "@/prisma/seed/sample/words/places";
import { titleDesk } from "@/prisma/seed/sample/words/title-desk";

test("no invented tax code is a valid one, so none can be a real taxpayer's", () => {
  const random = randomness("tax");
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  for (let draw = 0; draw < 2000; draw++) {
    const code = inventedTaxCode(random);
    expect(code).toMatch(/^\d{10}$/);
    const check = 10 - (weights.reduce((sum, weight, index) => sum + weight * Number(code[index]), 0) % 11);
    expect(check === Number(code[9])).toBe(false);
  }
});

test("there are no townships under the 34 provinces", () => {
  const random = randomness("places");
  const kinds = (unitId: string) => {
    const places = Array.from({ length: 300 }, () => communeOf(random, unitId));
    return new Set(places.map((place) => place.replace(/ \p{Lu}.*$/u, "")));
  };
  expect(kinds("quang-tri")).toEqual(new Set(["xã", "phường", "thị trấn"]));
  expect(kinds("quang-tri-2025")).toEqual(new Set(["xã", "phường"]));
});

test("every item has titles, and no two of a province and year are the same", () => {
  const words = { commune: "xã An Phú", province: "tỉnh Bắc Giang", year: 2023, count: 3 };
  for (const { code } of ITEM_ROWS as readonly { code: ItemCode }[]) {
    const nextTitle = titleDesk();
    const random = randomness(code);
    const titles = Array.from({ length: 40 }, () => nextTitle(random, "BAC", code, words).title);
    expect(new Set(titles).size).toBe(40);
    expect(titles.every((title) => title.normalize("NFC") === title && title.length <= 200)).toBe(true);
  }
});
