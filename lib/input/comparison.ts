import { z } from "zod";
import { choiceFilter, given, separatorParam } from "./address-values";
import { conferenceInput } from "./conferences";

/** What a comparison is written as. */
export const COMPARISON_FORMATS = ["json", "xlsx", "csv"] as const;

const SIDE = /^(?:[a-z0-9-]{1,40}:)?(?:now|frozen|[1-9][0-9]{0,2})$/;

/** Two summaries to be compared: `from` may be another conference's (`bac-xviii:2`), `to` is a state of this one's. */
export const comparisonInput = conferenceInput.extend({
  from: given(z.string().regex(SIDE)),
  to: given(z.string().regex(SIDE)),
});

/** The same with how it is to be written. */
export const comparisonQueryInput = comparisonInput.extend({
  format: choiceFilter(COMPARISON_FORMATS).transform((format) => format ?? ("json" as const)),
  separator: separatorParam,
});
