import type { ItemCode } from "../../reference/items";
import type { Randomness } from "../chance/randomness";
import { MILLION, million } from "../chance/shares";
import type { DraftLine } from "./cell";
import type { Dish } from "./menu";

const SMALLEST = million(30);
const ROUND = million(5);

/** One line of a dish, never above `most`; the count shrinks with the money. */
export function serve(random: Randomness, dish: Dish, most: bigint): DraftLine {
  const wanted = random.integer(...dish.count);
  const each = random.integer(...dish.each);
  const amount = million(wanted * each);
  const rounded = amount > ROUND * 4n ? (amount / ROUND) * ROUND : amount;
  if (rounded <= most) return { item: dish.item, amount: rounded, count: wanted };
  const fitting = Math.max(1, Math.min(wanted, Number(most / million(each))));
  return { item: dish.item, amount: most, count: fitting };
}

/**
 * Lines that use up a budget to the đồng: drawn from the menu while there is room, the rest on the last line or,
 * if it is a sum of its own, on the filler item.
 */
export function fillBudget(
  random: Randomness,
  total: bigint,
  menu: readonly Dish[],
  filler: ItemCode,
  given: readonly DraftLine[],
): DraftLine[] {
  const lines = [...given];
  let left = given.reduce((rest, line) => rest - line.amount, total);
  if (left < 0n) throw new Error("the given lines are above the budget");
  while (left >= SMALLEST) {
    const fitting = menu.filter((dish) => million(dish.count[0] * dish.each[0]) <= left);
    const line = fitting.length > 0 ? serve(random, random.weighted(fitting), left) : rest(filler, left);
    lines.push(line);
    left -= line.amount;
  }
  if (left === 0n) return lines;
  const growing = lines.findLastIndex((line) => !given.includes(line));
  const grown = lines[growing];
  if (grown) lines[growing] = { ...grown, amount: grown.amount + left };
  else lines.push(rest(filler, left));
  return lines;
}

function rest(item: ItemCode, amount: bigint): DraftLine {
  if (amount % MILLION !== 0n) throw new Error("budgets are whole triệu đồng");
  return { item, amount, count: 1 };
}
