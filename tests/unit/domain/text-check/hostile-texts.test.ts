import { expect, test } from "vitest";
import { checkText } from "@/lib/domain/text-check/check-text";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";

const places = placesFrom([{ id: "quang-nam", name: "Quảng Nam" }]);
const SMALL = 8_000;
const TIMES = 4;
/** Less than these milliseconds cannot be told from the clock's own steps. */
const LEAST = 8;

/** Processor time of the quickest of a few runs: what else the machine does meanwhile does not count. */
function cost(text: string): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const from = process.cpuUsage();
      checkText(readText(text, places), []);
      return process.cpuUsage(from).user / 1_000;
    }),
  );
}

test.each([
  ...[
    "trong đó ",
    "1,1,1",
    "1",
    "5% ",
    "5 tỷ 5% ",
    "trong đó 5 tỷ 5% ",
    "so với 5 tỷ đạt 5% ",
    "(",
    "12 tỷ 300 ",
    "tỉnh ",
  ],
  ...["01/02/2023 ", "1/2013/NQ-", "5 tỷ; 5% (5 tỷ đồng", "năm 2023 ", "quý i ", "ế".normalize("NFD"), "\n- 5 tỷ"],
])("a text of nothing but “%s” costs as much longer as it is longer", (piece) => {
  const of = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  cost(of(SMALL));
  const small = Math.max(cost(of(SMALL)), LEAST);
  expect(cost(of(SMALL * TIMES)) / small).toBeLessThan((TIMES + TIMES ** 2) / 2);
});
