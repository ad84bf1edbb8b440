import type { Actor } from "@/lib/domain/access/actor";
import type { Language } from "@/lib/domain/language";
import type { BudgetYear } from "@/lib/domain/period/period";
import { decisionNames } from "@/lib/queries/plans/decision-names";
import { listEveryUnit } from "@/lib/queries/territory/list-every-unit";

/** What a line of a decision chooses from: the provinces it may be of, and the contents of its year. */
export async function choicesOf(actor: Actor, year: BudgetYear, locale: Language) {
  const { names, contents, isUnit } = await decisionNames(year);
  const own = actor.unitId;
  return {
    naming: { names, year, locale },
    units:
      own === null
        ? (await listEveryUnit()).filter(({ value }) => isUnit(value))
        : [{ value: own, label: names.unit(own, year).name }],
    contents: contents.map((content) => ({ value: content.code, label: content[locale] })),
  };
}
