import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import type { VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import type { Dong } from "@/lib/domain/money";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** The address of the list with some values changed; what is usual is left out, and a change returns to page 1. */
export function vouchersHref(query: VoucherQuery, changes: Partial<VoucherQuery> = {}): string {
  return withQuery("/vouchers", vouchersValues(query, { page: 1, ...changes }));
}

/** The list's values as its address carries them. */
export function vouchersValues(query: VoucherQuery, changes: Partial<VoucherQuery> = {}): Record<string, string> {
  return listValues({ ...query, ...changes }, { sort: "-paidOn" });
}

/** All that the list shows, on every page of it, as a file. */
export function vouchersFilePath(query: VoucherQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = vouchersValues(query, { page: 1 });
  return withQuery(`/api/v1/vouchers.${kind}`, filters);
}

export function voucherHref(id: string): string {
  return `/vouchers/${id}`;
}

/** The vouchers of one đề án. */
export function vouchersOfProjectHref(code: string): string {
  return withQuery("/vouchers", { project: code });
}

/** What the form's address names: the đề án, and of it a contract and a content, where they are chosen. */
export type VoucherPlace = {
  readonly project: string | null;
  readonly contract: string | null;
  readonly content: string | null;
  /** An amount in đồng to fill in. */
  readonly amount?: Dong;
  /** Id of the reversed voucher that is recorded again. */
  readonly corrects?: string;
};

/** The form for a voucher. */
export function newVoucherHref(place: VoucherPlace): string {
  const named = Object.entries(place).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return withQuery("/vouchers/new", Object.fromEntries(named));
}

/** Where a contract share is named by the form's address. */
export function placeOf({ projectCode: project, content, share }: OpenContract): VoucherPlace {
  return { project, contract: share.contractId, content: content.code };
}
