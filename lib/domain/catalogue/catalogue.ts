import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { Named, Wording } from "./wording";

/** Where a rule stands (căn cứ), and how sure we are of it: read in a source, known in the field, to be confirmed. */
export type LegalBasis = {
  readonly document: string;
  readonly clause: string;
  readonly mark: "src" | "mem" | "uncertain";
};

/** Mức hỗ trợ tối đa of one fund: at most this share of the eligible cost (whole percent) and this much for each. */
export type SupportCap = {
  readonly fund: Fund;
  readonly maxPercent: number | null;
  readonly maxAmount: Dong;
  readonly per: Wording;
  /** The indicator it holds once for each of; null where nothing counts it. */
  readonly countedBy: string | null;
  /** Whether it holds for each establishment that is helped. */
  readonly perBeneficiary: boolean;
  readonly basis: LegalBasis;
};

/** Mức tạm ứng lần đầu, in whole percent of the contract's support. */
export type AdvanceRate = { readonly percent: number; readonly condition: Wording | null; readonly basis: LegalBasis };

/** What a document may end: `endedOn` is the first day it is used no more, null while it is used. */
export type Endable = { readonly endedOn: IsoDate | null };

/** An item of a content; without a rate of its own it has that of the content's general item. */
export type CatalogueItem = Named &
  Endable & {
    readonly isGeneral: boolean;
    readonly caps: readonly SupportCap[];
    readonly advanceRate: AdvanceRate | null;
  };

/** What a form still offers: all that is used, and of what was ended only the one that was chosen before. */
export function offered<One extends Named & Endable>(all: readonly One[], chosen: string | undefined): readonly One[] {
  return all.filter(({ code, endedOn }) => endedOn === null || code === chosen);
}

/** Nội dung hoạt động khuyến công, as its heading reads on a day, or read last where it has ended. */
export type CatalogueContent = Named &
  Endable & {
    readonly heading: Wording;
    readonly basis: LegalBasis;
    readonly items: readonly CatalogueItem[];
  };

/** The contents with the items that a form still offers of each; those of which it offers none are left out. */
export function offeredByContent({ contents }: Pick<Catalogue, "contents">, chosen: string | undefined) {
  return contents
    .map((content) => ({ ...content, items: offered(content.items, chosen) }))
    .filter(({ items }) => items.length > 0);
}

/** The dated reference data in force on a day: what codes mean, and which rules hold for them. */
export type Catalogue = {
  readonly on: IsoDate;
  readonly contents: readonly CatalogueContent[];
  /** Groups that reports use; `items` are codes, and a group may cut through a content. */
  readonly contentGroups: readonly (Named & { readonly items: readonly string[] })[];
  /** Output indicators, with the unit they are counted in. */
  readonly indicators: readonly (Named & Endable & { readonly unit: Wording })[];
};
