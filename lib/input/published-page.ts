import { z } from "zod";
import { pageParam, yearFilter } from "./address-values";
import { type AddressParams, type AddressProblem, parseLeniently } from "./parse-leniently";

/** What the address of the page may carry. */
export const publishedPageInput = z.object({
  scope: z.string().max(60).default(""),
  year: yearFilter,
  page: pageParam,
});

/** What the page of published figures is asked for, and every value that was not understood. */
export type PublishedPageRead = {
  readonly filter: { readonly scope: string | null; readonly year: number | null };
  readonly page: number;
  readonly problems: readonly AddressProblem[];
};

/** Reads the address of the page; a scope that no published figure speaks of counts as not understood. */
export function readPublishedPage(params: AddressParams, scopes: readonly string[]): PublishedPageRead {
  const { value, problems } = parseLeniently(publishedPageInput, params);
  const { scope, year, page } = value;
  if (scope === "") return { filter: { scope: null, year }, page, problems };
  if (scopes.includes(scope)) return { filter: { scope, year }, page, problems };
  return { filter: { scope: null, year }, page, problems: [...problems, { param: "scope", given: scope }] };
}
