import { createHash } from "node:crypto";

/** A UUID that is always the same for the same words, so the sample's rows keep their ids from one making to the next. */
export function sampleId(...words: readonly (string | number)[]): string {
  const hex = createHash("sha256").update(words.join("|")).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
