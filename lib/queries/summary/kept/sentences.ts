import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { CLAUSE_SHAPES } from "@/lib/domain/summary/sentence";
import { keptMonth, keptRef } from "./values";

const kind = <Kind extends string>(name: Kind) => ({ kind: z.literal(name) });

const listed = z.array(z.object({ name: z.string(), figure: keptRef, unit: z.string().nullable() }));

const field = z.discriminatedUnion("kind", [
  z.object({ ...kind("figure"), figure: keptRef }),
  z.object({ ...kind("change"), figure: keptRef }),
  z.object({ ...kind("year"), year: z.int() }),
  z.object({ ...kind("period"), year: z.int(), through: keptMonth }),
  z.object({ ...kind("fund"), fund: z.enum(FUNDS) }),
  z.object({ ...kind("region") }),
  z.object({ ...kind("coverage"), reporting: z.int(), expected: z.int() }),
  z.object({ ...kind("names"), names: z.array(z.string()) }),
  z.object({ ...kind("list"), of: listed }),
  z.object({ ...kind("changes"), of: listed }),
]);

/** A sentence: its clauses, and what stands in their places. */
export const keptSentence = z.object({
  id: z.string(),
  clauses: z.array(z.object({ shape: z.enum(CLAUSE_SHAPES), fields: z.record(z.string(), field) })),
});
