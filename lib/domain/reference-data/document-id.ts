import { withoutMarks } from "../text/without-marks";

/** The id of a legal document by its number: 64/2024/TT-BTC is 64-2024-tt-btc. */
export function documentId(number: string): string {
  return withoutMarks(number)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
