import { z } from "zod";
import { separatorParam } from "./address-values";

/** The query string of a file that has no filters: how a CSV parts its columns. */
export const fileParameters = z.object({ separator: separatorParam });
