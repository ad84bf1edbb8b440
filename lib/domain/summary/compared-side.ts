/** A state of a summary that can be compared: as it is now, as its figures were frozen, or as an issue of it. */
export type SideState = "now" | "frozen" | number;

/** One side of a comparison: whose summary, in which state. */
export type SideAsked = { readonly conferenceId: string; readonly state: SideState };

/** How a side is named in an address: "mttn-xiii:1", "bac-xviii:now". */
export function sideName({ conferenceId, state }: SideAsked): string {
  return `${conferenceId}:${state}`;
}

/** The side that a name stands for, of that conference where it names none: "2", "now", "mttn-xiii:frozen"; null for no side. */
export function sideFrom(name: string, conferenceId: string): SideAsked | null {
  const match = /^(?:([a-z0-9-]{1,40}):)?(now|frozen|[1-9][0-9]{0,2})$/.exec(name);
  if (!match) return null;
  const [, of = conferenceId, state = ""] = match;
  return { conferenceId: of, state: state === "now" || state === "frozen" ? state : Number(state) };
}
