import { CONTRACT_SORTS } from "@/lib/domain/ledger/contract-query";
import { choiceFilter } from "./address-values";
import { vouchersQueryInput } from "./vouchers-query";

/** The address of a list of contracts, on the page: the filters that vouchers have too. */
export const contractsQueryInput = vouchersQueryInput.omit({ kind: true, from: true, to: true, sort: true }).extend({
  sort: choiceFilter(CONTRACT_SORTS).transform((sort) => sort ?? ("-signedOn" as const)),
});
