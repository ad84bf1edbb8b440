import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ReserveCode = Extract<keyof Sentences, `reserve.${string}`>;

const NAMED = 5;
const some = (codes: readonly string[]) =>
  codes.length > NAMED
    ? `${codes.slice(0, NAMED).join(", ")} and ${formatCount(codes.length - NAMED, "en")} more`
    : codes.join(", ");

/** What is refused of a reserve list, in English. */
export const reserveSentences: Pick<Sentences, ReserveCode> = {
  "reserve.stale": ({ year, version }) =>
    `Somebody else has just changed the reserve list of ${year} (it is version ${formatCount(version, "en")} now), so nothing was recorded. Look at the list below and repeat the change if it is still needed.`,
  "reserve.too-long": ({ most }) =>
    `A reserve list takes at most ${formatCount(most, "en")} projects. Take some off, then send it again.`,
  "reserve.left-out": ({ projects }) =>
    `The list holds ${some(projects)}, which got no place and were not taken off. Give each a place, or take it off with a reason.`,
  "reserve.not-in-list": ({ project }) =>
    `This reserve list does not hold ${project}. Reload the page and choose again.`,
  "reserve.not-open": ({ year, projects }) =>
    `Only projects that wait for the national plan of ${year} after the Agency's appraisal can be reserved, which does not hold for ${some(projects)}. Leave them out, then send it again.`,
};
