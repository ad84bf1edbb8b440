import type { DraftFields } from "../drafts/form-draft";
import { MOST_TOGETHER } from "./steps-together";

/**
 * A row of a list of đề án to take one step on together, as it was left: at which version the đề án was seen, whether it
 * was chosen, and the amount typed beside it, null where that is what the đề án asks for.
 */
export type ChoiceRow = {
  readonly code: string;
  readonly version: number;
  readonly isChosen: boolean;
  readonly typed: string | null;
};

/** Đề án đã chọn: the rows that say something, over all pages of a list, in no order. */
export type Choice = readonly ChoiceRow[];

/** Rows not chosen whose typed amount is kept all the same. */
const MOST_TYPED = 500;

/**
 * The choice after one page of the list was left: its rows count as they were left, those of other pages stay. Those
 * that would be more than one step is taken on are not chosen.
 */
export function chooseOnPage(before: Choice, page: readonly ChoiceRow[]): Choice {
  const rows = new Map(before.map((row) => [row.code, row]));
  for (const row of page) rows.set(row.code, row);
  const said = [...rows.values()].filter(({ isChosen, typed }) => isChosen || typed !== null);
  const chosen = chosenOf(said).slice(0, MOST_TOGETHER);
  return [...chosen, ...said.filter(({ isChosen }) => !isChosen).slice(0, MOST_TYPED)];
}

/** The rows that are chosen. */
export function chosenOf(choice: Choice): Choice {
  return choice.filter(({ isChosen }) => isChosen);
}

type Standing = { readonly code: string; readonly version: number };

/** The choice as far as its đề án still stand as they were seen, and those chosen that moved on since. */
export function stillStanding(choice: Choice, standing: readonly Standing[]): { kept: Choice; gone: Choice } {
  const versions = new Map(standing.map(({ code, version }) => [code, version]));
  const stands = ({ code, version }: ChoiceRow) => versions.get(code) === version;
  return { kept: choice.filter(stands), gone: chosenOf(choice).filter((row) => !stands(row)) };
}

/** A choice as the fields of a draft: each đề án by its code. */
export function choiceFields(choice: Choice): DraftFields {
  return Object.fromEntries(
    choice.map(({ code, version, isChosen, typed }) => [
      code,
      `${isChosen ? "+" : "-"}${version}${typed === null ? "" : `*${typed}`}`,
    ]),
  );
}

/** The choice that a draft keeps; what it does not understand is left out. */
export function choiceOfFields(fields: DraftFields): Choice {
  return Object.entries(fields).flatMap(([code, text]): ChoiceRow[] => {
    const [, sign, version, typed] = /^([+-])([1-9][0-9]{0,8})(?:\*(.*))?$/su.exec(text) ?? [];
    return version === undefined
      ? []
      : [{ code, version: Number(version), isChosen: sign === "+", typed: typed ?? null }];
  });
}
