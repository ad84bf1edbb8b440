import { z } from "zod";
import { documentIdInput } from "./plans-query";

/** One scan of one decision or release. */
export const signedCopyInput = documentIdInput.extend({ copyId: z.uuid() });
