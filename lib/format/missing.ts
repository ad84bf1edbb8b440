/** What stands where nothing is known. Zero is "0": no money and no news are different things. */
export const MISSING = "–";
