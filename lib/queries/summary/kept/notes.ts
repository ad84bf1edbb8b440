import { z } from "zod";
import { AMOUNT_MEASURES, RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import { keptAmount } from "./values";

const measure = z.enum([...AMOUNT_MEASURES, ...RATIO_MEASURES]);
const coverage = z.object({ reporting: z.int(), expected: z.int() });
const code = <Code extends string>(name: Code) => ({ code: z.literal(name) });

/** What a reader must know beside the figures, as it was when they were kept. */
export const keptNote = z.discriminatedUnion("code", [
  z.object({
    ...code("rebased-to-34"),
    reason: z.enum(["facts-after-merger", "asked", "comparison", "new-unit"]),
  }),
  z.object({ ...code("running-period"), day: z.string(), sameDay: z.string().nullable() }),
  z.object({ ...code("incomplete-plan"), year: z.int(), coverage }),
  z.object({ ...code("incomplete-estimate"), coverage }),
  z.object({ ...code("no-ratio"), measure, reason: z.enum(["zero", "missing", "incomplete"]) }),
  z.object({ ...code("published-figure"), measure, source: z.string() }),
  z.object({ ...code("published-sum"), measure, source: z.string(), margin: keptAmount }),
  z.object({ ...code("source-note"), measure, year: z.int(), column: z.enum(FUND_COLUMNS), note: z.string() }),
  z.object({ ...code("provisional-actual"), estimates: coverage.exactOptional() }),
  z.object({ ...code("partly-certified-actual"), coverage }),
  z.object({
    ...code("unit-closed"),
    ...{ unitId: z.string(), successorId: z.string(), successorName: z.string(), closedOn: z.string() },
  }),
  z.object({ ...code("predecessors-summed"), unitId: z.string(), predecessors: z.array(z.string()) }),
  z.object({ ...code("rounding") }),
  z.object({ ...code("unknown-content"), content: z.string() }),
  z.object({ ...code("unconfirmed-region"), region: z.string() }),
]);
