import { z } from "zod";

/** An explanation's address, read by the room of inputs name by name: here only that it is a few short texts. */
export const explanationInput = z.record(z.string().max(40), z.string().max(100));
