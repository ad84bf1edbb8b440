import { z } from "zod";
import { given } from "./address-values";

/** The address of the page that takes a sheet of đề án: the one that was handed in, if any. */
export const importQueryInput = z.object({ id: given(z.uuid()) });
