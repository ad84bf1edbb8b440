import type { Conference } from "@/lib/domain/conference/conference";
import type { IsoDate } from "@/lib/domain/period/period";
import type { SideAsked } from "@/lib/domain/summary/compared-side";
import type { Locale } from "@/lib/format/locale";
import { sideLabel, stateName } from "@/lib/format/summary/side-name";

type Side = {
  readonly asked: SideAsked;
  readonly conference: Conference;
  readonly issue: { readonly issue: number; readonly number: string; readonly signedOn: IsoDate } | null;
};

/** What the two sides of a comparison are called over its columns; the conference is named where there are two. */
export function sideHeads(from: Side, to: Side, locale: Locale): { readonly from: string; readonly to: string } {
  const isOne = from.conference.id === to.conference.id;
  const named = ({ conference, asked: { state }, issue }: Side) =>
    isOne ? capital(stateName(state, issue, locale)) : sideLabel(conference, state, issue, locale);
  return { from: named(from), to: named(to) };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
