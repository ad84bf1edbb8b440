import { rational } from "../figures/rational";
import type { ReportNumber } from "../report/report-table";

/** Hectares are said to hundredths: 100 m². */
const DECIMALS = 2;
const GREATEST_HECTARES = 9_999_999n;
const SCALE = 10n ** BigInt(DECIMALS);

/** A written number: 1.234,5 is 12345 with one decimal. */
type Written = { readonly digits: bigint; readonly decimals: number };

/** Diện tích in hectares as an entry keeps it, "12.5"; null where it is finer than hundredths or beyond seven digits. */
export function areaText({ digits, decimals }: Written): string | null {
  if (decimals > DECIMALS) return null;
  const hundredths = digits * 10n ** BigInt(DECIMALS - decimals);
  if (hundredths / SCALE > GREATEST_HECTARES) return null;
  const fraction = (hundredths % SCALE).toString().padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${hundredths / SCALE}${fraction && `.${fraction}`}`;
}

/** An area, or a sum of areas, as it was kept, with the decimals it has. */
export function areaOf(text: string): ReportNumber {
  const [whole = "0", fraction = ""] = text.split(".");
  const decimals = fraction.length;
  return { value: rational(BigInt(whole + fraction), 10n ** BigInt(decimals)), decimals };
}
