import type { Named } from "../catalogue/wording";
import type { CheckedDossier, Finding } from "./check-dossier";

/** Items and indicators that were ended by a document and are used no more on a day. */
export type Ended = { readonly items: readonly Named[]; readonly indicators: readonly Named[] };

/** What a dossier asks money for or aims at although it is used no more: it is not submitted so. */
export function checkUsed({ budget, outputs }: Pick<CheckedDossier, "budget" | "outputs">, ended: Ended): Finding[] {
  const items = ended.items.filter(({ code }) => budget.some(({ item }) => item === code));
  const indicators = ended.indicators.filter(({ code }) => outputs.some(({ indicator }) => indicator === code));
  const finding = (field: "budget" | "outputs", { vi, en }: Named): Finding => ({
    ...{ code: "no-longer-used", name: { vi, en }, weight: "missing", section: field, field },
  });
  return [...items.map((one) => finding("budget", one)), ...indicators.map((one) => finding("outputs", one))];
}
