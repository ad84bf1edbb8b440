import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { ItemCode } from "../../reference/items";
import type { Randomness } from "../chance/randomness";
import { type TitleWords, titleOf } from "./titles";
import { tradesOf } from "./trades";

const ATTEMPTS = 8;

export type TitleDesk = (
  random: Randomness,
  region: RegionCode,
  item: ItemCode,
  words: Omit<TitleWords, "trade">,
) => { readonly title: string; readonly trade: string };

/** Gives titles that no other đề án of the same province and year has; what stays the same is told apart by its part. */
export function titleDesk(): TitleDesk {
  const given = new Map<string, number>();
  return (random, region, item, words) => {
    const place = `${words.province} ${words.year}`;
    const draw = () => {
      const trade = random.pick(tradesOf(region));
      return { trade, title: titleOf(random, item, { ...words, trade }) };
    };
    let drawn = draw();
    for (let attempt = 1; attempt < ATTEMPTS && given.has(`${place} ${drawn.title}`); attempt++) drawn = draw();
    const part = (given.get(`${place} ${drawn.title}`) ?? 0) + 1;
    given.set(`${place} ${drawn.title}`, part);
    return part === 1 ? drawn : { ...drawn, title: `${drawn.title} (đợt ${part})` };
  };
}
