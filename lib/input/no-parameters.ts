import { z } from "zod";

/** A question that takes no parameters; one that is given some is refused by name. */
export const noParameters = z.strictObject({});
