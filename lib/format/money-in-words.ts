import type { Dong } from "@/lib/domain/money";
import type { Locale } from "./locale";

/**
 * An amount as a voucher's paper states it, in words: "Một trăm ba mươi hai triệu đồng", in English "One hundred and
 * thirty-two million dong". Whole đồng from 0 up to 999.999 tỷ.
 */
export function moneyInWords(amount: Dong, locale: Locale): string {
  const words = locale === "vi" ? `${vietnamese(amount)} đồng` : `${english(amount)} dong`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

type Scale = readonly (readonly [size: bigint, name: string])[];

const VIETNAMESE_SCALE: Scale = [
  [1_000_000_000n, "tỷ"],
  [1_000_000n, "triệu"],
  [1_000n, "nghìn"],
];
const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** `inside`: something greater was said before, so that hundreds are said though there are none. */
function vietnamese(amount: bigint, inside = false): string {
  if (amount === 0n) return inside ? "" : "không";
  for (const [size, name] of VIETNAMESE_SCALE) {
    if (amount < size) continue;
    const rest = amount % size;
    return `${vietnamese(amount / size, inside)} ${name} ${vietnamese(rest, true)}`.trim();
  }
  return belowThousand(Number(amount), inside);
}

function belowThousand(amount: number, inside: boolean): string {
  const hundreds = Math.floor(amount / 100);
  const rest = amount % 100;
  const said = hundreds > 0 || inside ? `${DIGITS[hundreds]} trăm` : "";
  if (rest === 0) return said;
  if (rest < 10) return said ? `${said} linh ${DIGITS[rest]}` : `${DIGITS[rest]}`;
  return `${said} ${belowHundred(rest)}`.trim();
}

function belowHundred(amount: number): string {
  const tens = Math.floor(amount / 10);
  const ones = amount % 10;
  const first = tens === 1 ? "mười" : `${DIGITS[tens]} mươi`;
  if (ones === 0) return first;
  if (ones === 5) return `${first} lăm`;
  return `${first} ${ones === 1 && tens > 1 ? "mốt" : DIGITS[ones]}`;
}

const ENGLISH_SCALE: Scale = [
  [1_000_000_000_000n, "trillion"],
  [1_000_000_000n, "billion"],
  [1_000_000n, "million"],
  [1_000n, "thousand"],
  [100n, "hundred"],
];
const BELOW_TWENTY =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function english(amount: bigint): string {
  for (const [size, name] of ENGLISH_SCALE) {
    if (amount < size) continue;
    const rest = amount % size;
    const said = `${english(amount / size)} ${name}`;
    if (rest === 0n) return said;
    return `${said} ${rest < 100n ? "and " : ""}${english(rest)}`;
  }
  const value = Number(amount);
  if (value < 20) return BELOW_TWENTY[value] ?? "";
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones > 0 ? `-${BELOW_TWENTY[ones]}` : ""}`;
}
