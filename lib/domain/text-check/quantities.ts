import { multiply, type Rational, rational } from "../figures/rational";
import type { Hedge, Quantity } from "./quantity";
import { type Convention, conventionOf, readNumber } from "./read-number";
import type { Token } from "./tokens";
import { moneyAt, type UnitRead, unitAt } from "./units";

/** Words before a number that say it is not meant exactly. */
const HEDGES: Readonly<Record<string, Hedge>> = {
  ...{ hon: "over", tren: "over", gan: "under", khoang: "about", tam: "about", chung: "about", xi: "about" },
};
const MANY = 30;

/** Every figure of a text: amounts with units, percentages and counts, in the order they stand. Linear in the text. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const numbers = tokens.filter(({ kind }) => kind === "number").map(({ text }) => text);
  const convention = conventionOf(numbers);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = tokens[at]?.kind === "number" ? quantityAt(tokens, at, convention) : { found: [], next: at + 1 };
    found.push(...read.found);
    at = read.next;
  }
  return found;
}

type Read = { readonly found: readonly Quantity[]; readonly next: number };

function quantityAt(tokens: readonly Token[], at: number, convention: Convention): Read {
  const chain = chainFrom(tokens, at);
  const last = chain.at(-1) ?? at;
  const unit = unitAt(tokens, last + 1);
  const mark = chain.length > 1 ? tokens[at + 1]?.text : null;
  const none: Read = { found: [], next: last + 1 };
  if (!unit || chain.length > 2 || (mark !== null && mark !== "/") || isYear(tokens, at)) return none;
  const found = chain.flatMap((index, place) => {
    const quantity = quantityFrom(tokens, index, unit, last + 1 + unit.takes, convention);
    return quantity ? [{ ...quantity, paired: place > 0 }] : [];
  });
  if (found.length < chain.length) return none;
  const [only] = found;
  const whole = found.length === 1 && only ? withRest(tokens, only, unit) : null;
  return whole ? { found: [whole], next: whole.to } : { found, next: last + 1 + unit.takes };
}

/** Numbers joined by "/" or a dash without spaces: a pair with one unit, a date, a document's number, a range. */
function chainFrom(tokens: readonly Token[], at: number): number[] {
  const chain = [at];
  for (let index = at; chain.length < MANY; index += 2) {
    const [here, mark, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (!here || !mark || next?.kind !== "number" || !["/", "-", "–"].includes(mark.text)) break;
    if (mark.start !== here.end || next.start !== mark.end) break;
    chain.push(index + 2);
  }
  return chain;
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === "nam" && /^(19|20)[0-9]{2}$/.test(tokens[at]?.text ?? "");
}

function quantityFrom(
  tokens: readonly Token[],
  at: number,
  unit: UnitRead,
  to: number,
  convention: Convention,
): Omit<Quantity, "paired"> | null {
  const token = tokens[at];
  const last = tokens[to - 1];
  if (!token || !last) return null;
  const plain = unit.noun === "%" && /^[0-9]+[.,][0-9]{3}$/.test(token.text) ? otherMark(token.text) : convention;
  const read = readNumber(token.text, plain);
  if (!read || (unit.noun !== "dong" && unit.noun !== "%" && read.decimals > 0)) return null;
  const unitText = tokens.slice(to - unit.takes, to).map(({ text }) => text);
  return {
    noun: unit.noun,
    value: multiply(rational(read.units, 10n ** BigInt(read.decimals)), unit.size),
    step: multiply(rational(1n, 10n ** BigInt(read.decimals)), unit.size),
    size: unit.size,
    decimals: read.decimals,
    hedge: hedgeBefore(tokens, at),
    printed: token.text,
    unit: unitText.join(" "),
    ...{ start: token.start, end: last.end, from: at, to },
  };
}

/** A percentage with three decimals: nobody prints thousands of per cent with a grouping mark. */
function otherMark(text: string): Convention {
  return text.includes(",") ? "." : ",";
}

function hedgeBefore(tokens: readonly Token[], at: number): Hedge | null {
  const before = tokens[at - 1]?.folded ?? "";
  if (before === "hon" && ["cao", "thap", "nhieu", "it", "lon"].includes(tokens[at - 2]?.folded ?? "")) return null;
  if (before === "xi" || (before === "xap" && tokens[at - 2]?.folded !== "xap")) return "about";
  return before === "xap" ? "about" : (HEDGES[before] ?? null);
}

/** "12 tỷ 300", "12 tỷ 300 triệu đồng": the rest counts in the next unit; zeros at its end are not taken for printed. */
function withRest(tokens: readonly Token[], first: Omit<Quantity, "paired">, unit: UnitRead): Quantity | null {
  const { over: size } = unit.size;
  const rest = tokens[first.to];
  const ends = tokens[first.to - 1]?.folded ?? "";
  if (unit.noun !== "dong" || first.decimals > 0 || size < 1_000_000n || !["ty", "ti", "trieu", "tr"].includes(ends))
    return null;
  if (!rest || !/^[0-9]{1,3}$/.test(rest.text) || tokens[first.to + 1]?.text === "/") return null;
  const below = moneyAt(tokens, first.to + 1);
  const named = below !== null && below.size.over > 1n && below.size.over < size;
  const bare =
    rest.text.length === 3 &&
    (below === null || below.size.over === 1n) &&
    !unitAt(tokens, first.to + 1 + (below?.takes ?? 0));
  if (!named && !bare) return null;
  const small: Rational = named && below ? below.size : rational(size / 1_000n);
  const zeros = /0{0,2}$/.exec(rest.text)?.[0].length ?? 0;
  const to = first.to + 1 + (below?.takes ?? 0);
  return {
    ...first,
    value: rational(
      first.value.over * small.under + BigInt(rest.text) * small.over * first.value.under,
      first.value.under * small.under,
    ),
    step: multiply(small, rational(10n ** BigInt(zeros))),
    ...{ size: small, decimals: 0, to, end: tokens[to - 1]?.end ?? first.end, paired: false },
    printed: `${first.printed} ${first.unit} ${rest.text}`,
    unit: tokens
      .slice(first.to + 1, to)
      .map(({ text }) => text)
      .join(" "),
  };
}
