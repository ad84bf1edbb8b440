import { z } from "zod";
import { PROJECT_REACHES, PROJECT_SORTS, PROJECT_VIEWS, type ProjectQuery } from "@/lib/domain/project/project-query";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import {
  choiceFilter,
  contentFilter,
  dueFilter,
  fundFilter,
  given,
  layoutFilter,
  pageParam,
  regionFilter,
  searchFilter,
  separatorParam,
  sizeParam,
  unitFilter,
  yearFilter,
} from "./address-values";
import { typedDay } from "./day";
import { typedAmountOrNone } from "./money";

/** Why a filter that asks who reads is not taken from who has no list of their own. */
export const OWN_LIST_ONLY = "query.own-list-only";

/** The address of a list of đề án, on the page and in the API: shape only. */
export const projectsQueryInput = z.object({
  q: searchFilter,
  unitId: unitFilter,
  region: regionFilter,
  layout: layoutFilter,
  view: choiceFilter(PROJECT_VIEWS),
  implementingUnit: searchFilter,
  fund: fundFilter,
  year: yearFilter,
  state: choiceFilter(PROJECT_STATES),
  content: contentFilter,
  amountFrom: given(typedAmountOrNone),
  amountTo: given(typedAmountOrNone),
  mine: choiceFilter(["yes"]),
  due: dueFilter,
  dueBy: given(typedDay),
  reach: choiceFilter(PROJECT_REACHES),
  sort: choiceFilter(PROJECT_SORTS).transform((sort) => sort ?? ("-year" as const)),
  page: pageParam,
  size: sizeParam(50),
}) satisfies z.ZodType<ProjectQuery>;

/** The address of a list of đề án as a file: all that match, so neither page nor size. */
export const projectsFileInput = projectsQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

/** A đề án's code in an address; any other text names none. */
export const projectCodeInput = z.object({
  code: z
    .string()
    .min(1)
    .max(60)
    .regex(/^\P{Cc}*$/u),
});
