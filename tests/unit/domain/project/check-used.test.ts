import { expect, test } from "vitest";
import { checkUsed } from "@/lib/domain/project/check-used";
import { findingSentence } from "@/lib/format/finding-sentence";

const dossier = {
  budget: [{ item: "fair", year: 2027, support: 1n, counterpart: 0n, other: 0n }],
  outputs: [{ indicator: "fairs", target: 1 }],
};
const named = (code: string, vi: string) => ({ code, vi, en: code });

test("a dossier that uses an item and an indicator which have ended is not submitted, and is told which", () => {
  const ended = {
    items: [named("fair", "Hội chợ"), named("brand", "Thương hiệu")],
    indicators: [named("fairs", "Số hội chợ")],
  };
  const found = checkUsed(dossier, ended);
  expect(found.map(({ weight, field }) => [weight, field])).toEqual([
    ["missing", "budget"],
    ["missing", "outputs"],
  ]);
  expect(found.map((one) => findingSentence(one, "vi"))).toEqual([
    expect.stringContaining("“Hội chợ” không còn được dùng"),
    expect.stringContaining("“Số hội chợ” không còn được dùng"),
  ]);
  expect(checkUsed(dossier, { items: [], indicators: [] })).toEqual([]);
});
