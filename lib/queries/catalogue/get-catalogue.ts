import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { contentOf, groupOf, indicatorOf } from "./catalogue-records";
import { findContents, inForce, lastNamed } from "./find-contents";

/** Contents with items, caps and advance rates, content groups and indicators, as in force on a day; today unless told. What has not begun is left out, what has ended says so. */
export function getCatalogue(scope: ReadScope, on: IsoDate = vietnamDay(new Date())): Promise<Catalogue> {
  return reading(scope, async (db) => {
    const contents = await findContents(db, new Date(on));
    const groups = await db.contentGroup.findMany({
      orderBy: { code: "asc" },
      include: { members: { where: inForce(new Date(on)), orderBy: { itemCode: "asc" } } },
    });
    const indicators = await db.indicator.findMany({
      orderBy: { position: "asc" },
      include: { names: lastNamed(new Date(on)) },
    });
    return {
      on,
      contents: contents.flatMap((content) => contentOf(content, on)),
      contentGroups: groups.map(groupOf),
      indicators: indicators.flatMap((indicator) => indicatorOf(indicator, on)),
    };
  });
}
