const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Whether the tenth digit of a tax code (mã số thuế: ten digits, thirteen of a branch) is the one its first nine ask for:
 * 10 less their weighted sum modulo 11. A wrong one is a typing error, or no taxpayer's code.
 */
export function hasRightCheckDigit(taxCode: string): boolean {
  if (!/^[0-9]{10}([0-9]{3})?$/.test(taxCode)) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(taxCode[at]), 0);
  return 10 - (sum % 11) === Number(taxCode[9]);
}
