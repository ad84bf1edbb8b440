import type { Column } from "../columns";

export type ProjectColumn =
  | "code"
  | "title"
  | "fund"
  | "year"
  | "kind"
  | "content"
  | "item"
  | "unitId"
  | "implementingUnit"
  | "beneficiary"
  | "taxCode"
  | "address"
  | "total"
  | "support"
  | "counterpart"
  | "other"
  | "startOn"
  | "endOn"
  | "indicator"
  | "target";

type Presence = Column<ProjectColumn>["presence"];
type Heads = readonly [vi: string, en: string, ...aliases: string[]];
type Help = readonly [vi: string, en: string, example: string];

/** A column of the sheet of đề án: its headings, what stands in it with an example, and how wide it is in the template. */
export function column(key: ProjectColumn, presence: Presence, width: number, heads: Heads, help: Help) {
  const [headingVi, headingEn, ...aliases] = heads;
  const [helpVi, helpEn, example] = help;
  return { key, headingVi, headingEn, aliases, presence, helpVi, helpEn, example, width };
}
