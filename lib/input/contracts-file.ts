import { separatorParam } from "./address-values";
import { contractsQueryInput } from "./contracts-query";

/** The address of a list of contracts as a file: all that match, so neither page nor size. */
export const contractsFileInput = contractsQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });
