/** A number as written: 1.234,5 is 12345 with one decimal. */
export type Decimal = { readonly digits: bigint; readonly decimals: number };

/** Why a written number was not taken. */
export type NumberProblem = "characters" | "grouping" | "ambiguous" | "decimals-without-unit";

const PLAIN = /^(0|[1-9][0-9]*)$/;
const GROUPED = /^[1-9][0-9]{0,2}(?:([., ])[0-9]{3})(?:\1[0-9]{3})*$/;
const WITH_DECIMALS = /^(.*[0-9])([.,])([0-9]+)$/;
/** A number that was not taken; where its marks can be read in two ways, both whole readings. */
export type NumberRefusal = { readonly problem: NumberProblem; readonly readings?: readonly [Decimal, Decimal] };

/** Longer than any amount of money: refused before it is worked on. */
const LONGEST = 40;

/**
 * Reads digits that may be grouped in threes and may have decimals, in the Vietnamese (1.234,5) or the English way
 * (1,234.5). "1.000,000" is a thousand to one writer and a million to another, and is refused. One dot before three digits groups, as Vietnamese writes it; one comma before three digits groups where no
 * decimals are possible, and is refused as ambiguous where they are.
 */
export function readNumber(text: string, allow: { decimals: boolean }): Decimal | NumberRefusal {
  if (text.length > LONGEST || !/^[0-9][0-9., ]*$/.test(text)) return { problem: "characters" };
  if (PLAIN.test(text)) return whole(text);
  if (GROUPED.test(text)) {
    const oneComma = /^[0-9]+,[0-9]+$/.test(text);
    return oneComma && allow.decimals ? inTwoWays(text) : whole(text);
  }
  return withDecimals(text, allow.decimals);
}

function whole(text: string): Decimal {
  return { digits: BigInt(text.replace(/[., ]/g, "")), decimals: 0 };
}

/** With its last mark before decimals, and as a mark of thousands. */
function inTwoWays(text: string): NumberRefusal {
  const [, , , fraction = ""] = WITH_DECIMALS.exec(text) ?? [];
  const { digits } = whole(text);
  return {
    problem: "ambiguous",
    readings: [
      { digits, decimals: fraction.length },
      { digits, decimals: 0 },
    ],
  };
}

function withDecimals(text: string, allowed: boolean): Decimal | NumberRefusal {
  const [, integer = "", mark = "", fraction = ""] = WITH_DECIMALS.exec(text) ?? [];
  const grouping = GROUPED.exec(integer)?.[1];
  if (!PLAIN.test(integer) && (grouping === undefined || grouping === mark)) return { problem: "grouping" };
  const nothing = /^0+$/.test(fraction);
  const looksGrouped = fraction.length === 3 && integer !== "0";
  if (looksGrouped && (nothing || !allowed)) return inTwoWays(text);
  if (nothing) return whole(integer);
  if (!allowed) return { problem: "decimals-without-unit" };
  return { digits: BigInt(integer.replace(/[., ]/g, "") + fraction), decimals: fraction.length };
}
