import type { z } from "zod";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { moneyUnitFilter } from "./money-unit";
import { type AddressParams, type AddressProblem, parseLeniently } from "./parse-leniently";
import { projectsQueryInput } from "./projects-query";

const projectsPageInput = projectsQueryInput.extend({ in: moneyUnitFilter });

/** A list's page address read: the query, the unit of money, and every value that was not understood. */
export type ProjectsPageRead = {
  readonly value: z.output<typeof projectsPageInput>;
  readonly problems: readonly AddressProblem[];
};

/** Reads the address of the page of đề án; a content that the catalogue does not have counts as not understood. */
export function readProjectsPage(
  params: AddressParams,
  { contents, contentGroups }: Pick<FilterChoices, "contents" | "contentGroups">,
): ProjectsPageRead {
  const read = parseLeniently(projectsPageInput, params);
  const { content } = read.value;
  if (content === null || [...contents, ...contentGroups].some(({ code }) => code === content)) return read;
  return {
    value: { ...read.value, content: null },
    problems: [...read.problems, { param: "content", given: content }],
  };
}
