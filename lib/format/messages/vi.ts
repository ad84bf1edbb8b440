import { layout } from "./vi/layout";

/** All Vietnamese words of the product, one namespace per room. */
export const vi = { layout } as const;
