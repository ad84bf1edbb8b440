/** A spreadsheet's numbers hold fifteen digits; what is written beyond them is noise. */
const DIGITS = 15;
const LONGEST = 40;

/**
 * A number of a workbook's XML as plain digits: "78658000000", "-0.583". A workbook writes 205.7 as 205.69999999999999:
 * that noise is taken away, exactly where a spreadsheet does. Null when it is no number, or holds more digits than a
 * spreadsheet can, so that its last ones cannot be trusted.
 */
export function numberText(raw: string): string | null {
  const text = raw.trim();
  const plain = text.length <= LONGEST ? unpowered(text) : null;
  if (plain === null || significant(plain) <= DIGITS) return plain;
  const shortest = unpowered(String(Number(text)));
  return shortest !== null && significant(shortest) <= DIGITS ? shortest : null;
}

/** The same number without a power of ten: "7.8E2" is "780". */
function unpowered(text: string): string | null {
  const match = /^([+-]?)([0-9]+)(?:\.([0-9]*))?(?:E([+-]?[0-9]{1,2}))?$/i.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const point = whole.length + Number(power);
  const digits = (whole + fraction).padEnd(point, "0");
  const left = (point > 0 ? digits.slice(0, point) : "0").replace(/^0+(?=[0-9])/, "");
  const right = (point > 0 ? digits.slice(point) : "0".repeat(-point) + digits).replace(/0+$/, "");
  const value = right === "" ? left : `${left}.${right}`;
  return sign === "-" && value !== "0" ? `-${value}` : value;
}

function significant(plain: string): number {
  return plain.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** A plain number a hundred times over, as a cell shown in percent says it: "0.583" is "58.3". */
export function timesHundred(plain: string): string {
  return unpowered(`${plain}E2`) ?? plain;
}
