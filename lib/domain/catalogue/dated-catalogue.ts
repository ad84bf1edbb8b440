import { type Dated, inForceOn, versionOn } from "../period/dated";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Named, Wording } from "./wording";

/** Contents, items, groups and indicators, with every version they ever had. */
export type DatedCatalogue = {
  /** In the order reports print them; short names in time's order. */
  readonly contents: readonly { readonly code: string; readonly names: readonly (Dated & Wording)[] }[];
  /** By the name each bears today, with all names it bore. */
  readonly items: ReadonlyMap<string, Renamed & { readonly content: string }>;
  readonly groups: readonly (Named & { readonly members: readonly (Dated & { readonly item: string })[] })[];
  readonly indicators: readonly (Renamed & { readonly unit: Wording; readonly parts: readonly string[] })[];
};

/**
 * By the name of today; `names` where it bore others, in time's order; `beginsOn` its first day, where it was not there from
 * the beginning; `endsOn` where it is used no more from a day on.
 */
type Renamed = Named & {
  readonly names?: readonly (Dated & Wording)[];
  readonly beginsOn?: IsoDate;
  readonly endsOn?: IsoDate;
};

/** The name it bore on a day; what never bore another keeps it. */
export function namedOn<One extends Renamed>({ names, ...one }: One, day: IsoDate): Omit<One, "names"> {
  const name = names && versionOn(names, day);
  return name ? { ...one, vi: name.vi, en: name.en } : one;
}

/** Whether it is used on a day: it has begun, and is not over. */
export function isUsedOn({ beginsOn, endsOn }: Pick<Renamed, "beginsOn" | "endsOn">, day: IsoDate): boolean {
  return (beginsOn === undefined || beginsOn <= day) && (endsOn === undefined || endsOn > day);
}

/**
 * The contents of a budget year until a day of it: in force on one of its days, by the last name each bore. One that ended
 * within the year stays among them, because money of the year rests on it.
 */
export function contentsUntil({ contents }: DatedCatalogue, day: IsoDate): readonly Named[] {
  const firstDay = `${day.slice(0, 4)}-01-01`;
  return contents.flatMap(({ code, names }) => {
    const name = names.findLast(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > firstDay),
    );
    return name ? [{ code, vi: name.vi, en: name.en }] : [];
  });
}

/** Whether a content ended on one of these days, the last included, and has not come back by it. */
export function endedWithin({ contents }: DatedCatalogue, days: { from: IsoDate; to: IsoDate }): boolean {
  return contents.some(({ names }) => {
    const end = names.findLast(({ validFrom }) => validFrom <= days.to)?.validTo ?? null;
    return end !== null && end >= days.from && end <= days.to;
  });
}

/** Every content, in force or not, by the name it bore on a day: for what was recorded with it, whenever it ended. */
export function everyContent({ contents }: DatedCatalogue, day: IsoDate): readonly Named[] {
  return contents.flatMap(({ code, names }) => {
    const name = versionOn(names, day);
    return name ? [{ code, vi: name.vi, en: name.en }] : [];
  });
}

/** The groups of contents that reports use, with the items they hold on a day. */
export function groupsOn({ groups }: DatedCatalogue, day: IsoDate): readonly (Named & { items: readonly string[] })[] {
  return groups.map(({ code, vi, en, members }) => ({ code, vi, en, items: itemsOf(members, day) }));
}

/** The items of a content, or of a group as it is on a day; null for a code that stands for nothing. */
export function itemsCounted(catalogue: DatedCatalogue, code: string, day: IsoDate): readonly string[] | null {
  const ofContent = [...catalogue.items.values()].filter(({ content }) => content === code).map((item) => item.code);
  const group = catalogue.groups.find((one) => one.code === code);
  const items = [...ofContent, ...(group ? itemsOf(group.members, day) : [])];
  return items.length > 0 ? items : null;
}

/** A content's short name at the end of a budget year. */
export function contentIn({ contents }: DatedCatalogue, code: string, year: BudgetYear): Named {
  const found = contents.find((content) => content.code === code);
  const name = found && versionOn(found.names, `${year}-12-31`);
  return { code, vi: name?.vi ?? code, en: name?.en ?? code };
}

/** A content, or else a content group, by its name; null when neither has the code. */
export function contentOrGroup(catalogue: DatedCatalogue, code: string, year: BudgetYear): Named | null {
  if (catalogue.contents.some((content) => content.code === code)) return contentIn(catalogue, code, year);
  const group = catalogue.groups.find((one) => one.code === code);
  return group ? { code, vi: group.vi, en: group.en } : null;
}

function itemsOf(members: readonly (Dated & { readonly item: string })[], day: IsoDate): readonly string[] {
  return members.filter((member) => inForceOn(member, day)).map(({ item }) => item);
}
