import { z } from "zod";
import { ITEM_STATUSES } from "@/lib/domain/conference/item";

const text = z.string().nullable();

/** The last part of a report as it was issued. */
export const keptClosing = z.object({
  proposals: z.array(
    z.object({
      ...{ from: text, addressee: text, text: z.string(), answer: text },
      status: z.enum(ITEM_STATUSES).nullable(),
    }),
  ),
  papers: z.array(z.object({ from: text, title: z.string(), speaker: text })),
  awards: z.array(z.object({ to: text, title: z.string() })),
  awarded: text,
  next: z.object({ year: z.int().nullable(), host: text, handOver: text }),
});
