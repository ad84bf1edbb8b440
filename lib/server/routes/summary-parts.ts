import { z } from "zod";
import { REST_REASONS } from "@/lib/domain/summary/changes/why-changed";
import { day, dong } from "./parts";

/** What a summary speaks of. */
export const summaryScope = z.object({
  ...{ region: z.string(), year: z.int(), through: z.int(), uses: z.string() },
  ...{ knownOn: day, layout: z.string() },
});

/** Why one amount of a figure changed. */
export const whyChanged = z
  .object({
    role: z.enum(["amount", "part", "whole"]),
    before: dong.nullable(),
    after: dong.nullable(),
    documents: z.array(
      z.object({
        ...{ kind: z.string(), id: z.string().nullable(), name: z.string() },
        ...{ amount: dong, records: z.int().meta({ description: "How many single records it counts" }) },
      }),
    ),
    others: z.object({ records: z.int(), amount: dong }).nullable(),
    rest: z
      .object({ amount: dong.nullable(), reason: z.enum(REST_REASONS) })
      .nullable()
      .meta({ description: "What no document explains: before + documents + others + rest = after" }),
  })
  .meta({
    id: "WhyChanged",
    description: "An amount of a changed figure, in đồng or whole things, with its documents",
  });
