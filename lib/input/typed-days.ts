import { readDayText } from "./day-text";
import type { AddressParams } from "./parse-leniently";

/**
 * A page's address with its days as YYYY-MM-DD. A filter bar without JavaScript sends them as they were typed,
 * 05/09/2026; a text that is no day is left as it is, for the page to name.
 */
export function withPlainDays(params: AddressParams, names: readonly string[]): AddressParams {
  const plain = names.flatMap((name) => {
    const given = Object.hasOwn(params, name) ? params[name] : undefined;
    const reading = typeof given === "string" && given !== "" ? readDayText(given) : null;
    return reading && "day" in reading ? [[name, reading.day]] : [];
  });
  return { ...params, ...Object.fromEntries(plain) };
}
