import { REGIONS, type RegionCode } from "./figures/execution-query";
import { nearest } from "./nearest";

/** Parts of the portal that an address begins with. */
const SECTIONS = ["regions", "provinces", "plans", "projects", "figures", "search"] as const;
const MOST = 3;

export type Section = (typeof SECTIONS)[number];

/** What an address that leads nowhere was probably meant to be. */
export type NearestPages = {
  readonly section: Section | null;
  readonly regions: readonly RegionCode[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Years with plan decisions, where a year's plan was asked for. */
  readonly years: readonly number[];
  /** The address's words, to search for; empty where it has none. */
  readonly words: string;
};

/** The pages nearest to a path of the portal, its language's prefix left out. */
export function nearestPages(
  path: string,
  known: {
    readonly units: readonly { readonly id: string; readonly name: string }[];
    readonly years: readonly number[];
  },
): NearestPages {
  const [first = "", second = ""] = path.split("/").filter((part) => part !== "" && part !== "en");
  const [section = null] = nearest(first, SECTIONS, (name) => name, 1);
  const place = second || first;
  const units = section === null || section === "provinces" ? nearestUnits(place, known.units) : [];
  return {
    section,
    regions: section === "regions" ? nearestRegions(second) : [],
    units,
    years: section === "plans" ? known.years : [],
    words: (second || (section === null ? first : "")).replace(/[-_+]+/g, " ").slice(0, 100),
  };
}

function nearestUnits(place: string, units: NearestPages["units"]) {
  const byName = nearest(place, units, ({ name }) => name, MOST);
  return byName.length > 0 ? byName : nearest(place, units, ({ id }) => id, MOST);
}

function nearestRegions(place: string): NearestPages["regions"] {
  const found = nearest(place, REGIONS, (region) => region, 1);
  return found.length > 0 ? found : REGIONS;
}
