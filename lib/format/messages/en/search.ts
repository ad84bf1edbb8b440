import type { Translated } from "../translated";
import type { search as vi } from "../vi/search";

export const search: Translated<typeof vi> = {
  title: "Search",
  lead: "Projects, contracts, decisions, releases and implementing units; marks may be left out, every word must occur.",
  field: "Project code or title, contract, decision, centre",
  find: "Search",
  heading: "{title} ({count})",
  projects: "Projects",
  contracts: "Contracts",
  documents: "Decisions and releases",
  centres: "Implementing units",
  decision: "Plan decision",
  release: "Release",
  ministry: "Ministry of Industry and Trade",
  carries: "{count} projects",
  all: "Show all {count}",
  more: "Only the first {count} are shown; add a word to narrow the search.",
  nothing: "Nothing was found",
  hint: "Leave out a word, or type only a part of the number, code or name.",
};
