import { z } from "zod";
import type { Dong } from "@/lib/domain/money";
import type { ChoiceRow } from "@/lib/domain/project/choice";
import { contentFilter, pageParam, unitFilter, yearFilter } from "./address-values";
import { readMoneyText } from "./money-text";

/** The address of a list of đề án to choose from. */
export const choosingInput = z.object({
  year: yearFilter,
  unitId: unitFilter,
  content: contentFilter,
  page: pageParam,
});

/** A chosen đề án with the amount typed for it, null where it is what is asked for; `unread` is one that cannot be read. */
export type ChosenProject = {
  readonly code: string;
  readonly version: number;
  readonly amount: Dong | null;
  readonly unread: string | null;
};

/** A chosen row with its amount read. */
export function readChosen({ code, version, typed }: ChoiceRow): ChosenProject {
  if (typed === null) return { code, version, amount: null, unread: null };
  const read = readMoneyText(typed);
  return "amount" in read
    ? { code, version, amount: read.amount, unread: null }
    : { code, version, amount: null, unread: typed.slice(0, 40) };
}
