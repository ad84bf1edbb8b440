import { type Rational, rational } from "../figures/rational";
import type { Token } from "./tokens";

/** A unit behind a number: what is counted, how many đồng or pieces it is worth, and how many tokens it takes. */
export type UnitRead = { readonly noun: string; readonly size: Rational; readonly takes: number };

/** Words for amounts of money, without accents, with the đồng in one of them. */
const SCALES: Readonly<Record<string, bigint>> = {
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  trieu: 1_000_000n,
  tr: 1_000_000n,
  nghin: 1_000n,
  ngan: 1_000n,
};
const CURRENCY = /^(đồng|dong|đ|vnđ|vnd|₫)$/i;
const FOREIGN = /^(usd|eur|euro|jpy|cny|đô)$/i;

/** What reports of the field count, by its first words without accents; "tỉnh" and its like tell coverage. */
const COUNTED = [
  ...["mo hinh", "co so", "de an", "du an", "lao dong", "gian hang", "san pham", "thuong hieu", "doanh nghiep"],
  ...["hop tac xa", "hoi cho", "hop dong", "quyet dinh", "phong trung bay", "lop", "hoc vien", "cum cong nghiep"],
  ...["tinh", "dia phuong", "don vi", "ho", "nguoi", "may", "luot", "chuong trinh", "hoi nghi", "ban tin"],
].map((noun) => noun.split(" "));

/** The unit that begins at a token, directly behind a number; null where the number has none we know. */
export function unitAt(tokens: readonly Token[], at: number): UnitRead | null {
  return percentAt(tokens, at) ?? moneyAt(tokens, at) ?? countedAt(tokens, at);
}

function percentAt(tokens: readonly Token[], at: number): UnitRead | null {
  const one = rational(1n);
  if (tokens[at]?.text === "%") return { noun: "%", size: one, takes: 1 };
  const words = tokens[at]?.folded === "phan" && tokens[at + 1]?.folded === "tram";
  return words ? { noun: "%", size: one, takes: 2 } : null;
}

/** "tỷ đồng", "nghìn tỷ", "triệu", "đồng": money also without its last word; "triệu lượt" and "triệu USD" are none. */
export function moneyAt(tokens: readonly Token[], at: number): UnitRead | null {
  let size = 1n;
  let takes = 0;
  for (; takes < 2; takes++) {
    const scale = SCALES[tokens[at + takes]?.folded ?? ""];
    if (scale === undefined) break;
    size *= scale;
  }
  const next = tokens[at + takes]?.text ?? "";
  if (CURRENCY.test(next)) return { noun: "dong", size: rational(size), takes: takes + 1 };
  if (takes === 0 || FOREIGN.test(next) || countedAt(tokens, at + takes)) return null;
  return { noun: "dong", size: rational(size), takes };
}

function countedAt(tokens: readonly Token[], at: number): UnitRead | null {
  const noun = COUNTED.find((words) => words.every((word, index) => tokens[at + index]?.folded === word));
  return noun ? { noun: noun.join(" "), size: rational(1n), takes: noun.length } : null;
}
