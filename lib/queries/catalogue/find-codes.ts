import type { Transaction } from "@/lib/db/transaction";
import { vietnamDay } from "@/lib/domain/period/period";
import type { CatalogueItems } from "@/lib/domain/project/place-in-catalogue";
import { begunBy } from "./find-contents";

const today = () => new Date(vietnamDay(new Date()));

/** The items that may be written today, with the content each belongs to: those that have begun. */
export function findItemCodes(tx: Transaction): Promise<CatalogueItems> {
  return tx.contentItem.findMany({
    where: { names: begunBy(today()) },
    select: { code: true, contentCode: true, isGeneral: true },
  });
}

/** The indicators that may be written today: those that have begun. */
export function findIndicatorCodes(tx: Transaction): Promise<{ code: string }[]> {
  return tx.indicator.findMany({ where: { names: begunBy(today()) }, select: { code: true } });
}
