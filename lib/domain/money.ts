/** An amount of money in whole đồng. The portal has no other unit of account; tỷ and triệu exist only on screen and paper. */
export type Dong = bigint;

/** The sum of amounts; nothing adds up to 0 đồng. */
export function sumOf(amounts: Iterable<Dong>): Dong {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** The smaller of several amounts, as in "the most that all limits allow together". */
export function least(first: Dong, ...others: Dong[]): Dong {
  return others.reduce((smallest, amount) => (amount < smallest ? amount : smallest), first);
}
