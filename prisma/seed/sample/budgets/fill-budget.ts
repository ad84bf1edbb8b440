import { isCapped } from "../../reference/caps";
import type { ItemCode } from "../../reference/items";
import type { Randomness } from "../chance/randomness";
import { MILLION, million } from "../chance/shares";
import type { DraftLine } from "./cell";
import type { Dish } from "./menu";

const SMALLEST = million(30);
const ROUND = million(5);

/** One line of a dish, never above `most`; the count shrinks with the money, and each gets no more than is usual. */
export function serve(random: Randomness, dish: Dish, most: bigint): DraftLine {
  const wanted = random.integer(...dish.count);
  const each = random.integer(...dish.each);
  const amount = million(wanted * each);
  const rounded = amount > ROUND * 4n ? (amount / ROUND) * ROUND : amount;
  if (rounded <= most) return { item: dish.item, amount: rounded, count: wanted };
  const dearest = million(dish.each[1]);
  return { item: dish.item, amount: most, count: Number((most + dearest - 1n) / dearest) };
}

/**
 * Lines that use up a budget to the đồng: drawn from the menu while there is room, a last small sum goes to one
 * of the lines.
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
  return left === 0n ? lines : grown(lines, left, filler, given.length);
}

/** The lines with the last small sum added where no cap is passed: to a line without one, else to one made a filler. */
function grown(lines: readonly DraftLine[], left: bigint, filler: ItemCode, given: number): DraftLine[] {
  const free = lines.findLastIndex(({ item }, index) => index >= given && !isCapped(item));
  const place = free >= 0 ? free : lines.length - 1;
  const line = lines[place];
  if (!line || place < given) return [...lines, rest(filler, left)];
  const larger = free >= 0 ? { ...line, amount: line.amount + left } : rest(filler, line.amount + left);
  return lines.with(place, larger);
}

function rest(item: ItemCode, amount: bigint): DraftLine {
  if (amount % MILLION !== 0n) throw new Error("budgets are whole triệu đồng");
  return { item, amount, count: 1 };
}
