import type { z } from "zod";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { NO_OWN_FILTERS } from "@/lib/domain/project/own-filters";
import { moneyUnitFilter } from "./money-unit";
import { type AddressParams, type AddressProblem, parseLeniently } from "./parse-leniently";
import { OWN_LIST_ONLY, projectsQueryInput } from "./projects-query";

const projectsPageInput = projectsQueryInput.extend({ in: moneyUnitFilter });

/** A list's page address read: the query, the unit of money, and every value that was not understood. */
export type ProjectsPageRead = {
  readonly value: z.output<typeof projectsPageInput>;
  readonly problems: readonly AddressProblem[];
};

/**
 * Reads the address of the page of đề án; a content that the catalogue does not have counts as not understood, and so does
 * a filter of one's own list where the reader has none.
 */
export function readProjectsPage(
  params: AddressParams,
  { contents, contentGroups }: Pick<FilterChoices, "contents" | "contentGroups">,
  hasOwnList: boolean,
): ProjectsPageRead {
  const parsed = parseLeniently(projectsPageInput, params);
  const read = hasOwnList ? parsed : openToAll(parsed);
  const { content } = read.value;
  if (content === null || [...contents, ...contentGroups].some(({ code }) => code === content)) return read;
  return {
    value: { ...read.value, content: null },
    problems: [...read.problems, { param: "content", given: content }],
  };
}

function openToAll({ value, problems }: ProjectsPageRead): ProjectsPageRead {
  const own = Object.entries(NO_OWN_FILTERS).flatMap(([param]): AddressProblem[] => {
    const given = value[param as keyof typeof NO_OWN_FILTERS];
    return given === null ? [] : [{ param, given: String(given), reason: { problem: OWN_LIST_ONLY } }];
  });
  return { value: { ...value, ...NO_OWN_FILTERS }, problems: [...problems, ...own] };
}
