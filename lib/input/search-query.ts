import { z } from "zod";
import { searchFilter } from "./address-values";

/** The address of the one search over everything. */
export const searchInput = z.object({ q: searchFilter });
