import { z } from "zod";
import { pageParam } from "./address-values";

/** Which page of one's notices. */
export const noticesQueryInput = z.object({ page: pageParam });

/** One notice, by its id. */
export const noticeInput = z.object({ id: z.uuid() });

/** All notices up to the newest that was seen, so that one that came meanwhile stays unread; without it, all. */
export const readNoticesInput = z.object({ newest: z.uuid().optional() });

export type ReadNoticesInput = z.output<typeof readNoticesInput>;
