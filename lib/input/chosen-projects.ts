import { z } from "zod";
import type { Dong } from "@/lib/domain/money";
import { MOST_TOGETHER } from "@/lib/domain/project/steps-together";
import { contentFilter, unitFilter, yearFilter } from "./address-values";
import { readMoneyText } from "./money-text";
import type { AddressParams } from "./parse-leniently";

/** The address of a list of đề án to choose from. */
export const choosingInput = z.object({ year: yearFilter, unitId: unitFilter, content: contentFilter });

/** A chosen đề án as its page's address carries it; `unread` is an amount that was typed and could not be read. */
export type ChosenProject = {
  readonly code: string;
  readonly version: number;
  readonly amount: Dong | null;
  readonly unread: string | null;
};

/**
 * The đề án an address names, each once and as many as one request takes: `item` is "code*version" with the amount typed
 * in the row's own `amount.<code>`, or "code*version*amount" once it was read. What is malformed is left out.
 */
export function readChosen(params: AddressParams): ChosenProject[] {
  const chosen = listOf(params.item).flatMap((text): ChosenProject[] => {
    const [, code, version, amount] = /^(\P{Cc}{1,60}?)\*([1-9][0-9]{0,8})(?:\*([1-9][0-9]{0,14}))?$/u.exec(text) ?? [];
    if (code === undefined || version === undefined) return [];
    const one = { code, version: Number(version) };
    const typed = params[`amount.${code}`];
    if (typeof typed !== "string") return [{ ...one, amount: amount ? BigInt(amount) : null, unread: null }];
    const read = typed.length <= 100 ? readMoneyText(typed) : null;
    return read && "amount" in read
      ? [{ ...one, amount: read.amount, unread: null }]
      : [{ ...one, amount: null, unread: typed.slice(0, 40) }];
  });
  return [...new Map(chosen.map((one) => [one.code, one])).values()].slice(0, MOST_TOGETHER);
}

function listOf(given: AddressParams[string]): readonly string[] {
  return given === undefined ? [] : typeof given === "string" ? [given] : given;
}
