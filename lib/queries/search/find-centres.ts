import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Findings } from "@/lib/domain/search/findings";
import { Parameters } from "../parameters";
import { containing, wordsOf } from "../projects/list-conditions";

const centreRow = z.object({ name: z.string(), projects: z.bigint(), total: z.bigint() });

/** Implementing units whose name holds every word, with their đề án that this reader may see; the busiest first. */
export async function findCentres(scope: ReadScope, q: string, most: number): Promise<Findings["centres"]> {
  const bound = new Parameters();
  const words = wordsOf(q).map((word) => `f_unaccent(p.implementing_unit) LIKE ${containing(bound.add(word, "text"))}`);
  const text = `
    SELECT p.implementing_unit AS name, count(*) AS projects, count(*) OVER () AS total
    FROM project p WHERE ${words.join(" AND ")}
    GROUP BY p.implementing_unit ORDER BY count(*) DESC, p.implementing_unit LIMIT ${bound.add(most, "integer")}`;
  const found = await reading(scope, (tx) => tx.$queryRaw(boundTo({ text, values: bound.values })));
  const rows = z.array(centreRow).parse(found);
  return {
    items: rows.map(({ name, projects }) => ({ name, projects: Number(projects) })),
    total: Number(rows[0]?.total ?? 0),
  };
}
