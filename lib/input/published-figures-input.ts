import { z } from "zod";
import { separatorParam, yearFilter } from "./address-values";

/** The query string of `GET /api/v1/published-figures`: a scope, a year, both or neither. Whether the scope exists is the database's answer. */
export const publishedFiguresInput = z.object({
  scope: z.string().max(100).default("").meta({ description: "VN, BAC, MTTN, NAM or a unitId" }),
  year: yearFilter.meta({ description: "Budget year" }),
});

/** The same for a file. */
export const publishedFileInput = publishedFiguresInput.extend({ separator: separatorParam });
