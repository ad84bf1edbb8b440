import { z } from "zod";
import { yearFilter } from "./address-values";
import { type AddressParams, type AddressProblem, parseLeniently } from "./parse-leniently";

const publishedPageInput = z.object({ scope: z.string().max(60).default(""), year: yearFilter });

/** What the page of published figures is asked for, and every value that was not understood. */
export type PublishedPageRead = {
  readonly filter: { readonly scope: string | null; readonly year: number | null };
  readonly problems: readonly AddressProblem[];
};

/** Reads the address of the page; a scope that no published figure speaks of counts as not understood. */
export function readPublishedPage(params: AddressParams, scopes: readonly string[]): PublishedPageRead {
  const { value, problems } = parseLeniently(publishedPageInput, params);
  const { scope, year } = value;
  if (scope === "") return { filter: { scope: null, year }, problems };
  if (scopes.includes(scope)) return { filter: { scope, year }, problems };
  return { filter: { scope: null, year }, problems: [...problems, { param: "scope", given: scope }] };
}
