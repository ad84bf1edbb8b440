import { FUNDS, type Fund } from "../fund";
import type { Actor } from "./actor";

/** Of which funds contracts are an actor's to sign and to amend: the Ministry's of the national one alone, a province's of both. */
export function contractFunds({ unitId }: Pick<Actor, "unitId">): readonly Fund[] {
  return unitId === null ? ["KCQG"] : FUNDS;
}
