import type { SectionsWritten } from "@/lib/db/project-edits";
import type { Transaction } from "@/lib/db/transaction";
import { contentOfItem, knownIndicator, mainItem } from "@/lib/domain/project/place-in-catalogue";
import { SECTIONS } from "@/lib/domain/project/sections";
import type { EditProjectInput } from "@/lib/input/edit-project";
import { findIndicatorCodes, findItemCodes } from "@/lib/queries/catalogue/find-codes";

/**
 * What was sent of a dossier, each part under the content it belongs to and in the year it is of. Refuses with
 * `project.not-in-catalogue`.
 */
export async function placeSections(
  tx: Transaction,
  input: EditProjectInput,
  found: { readonly startYear: number; readonly contentCode: string },
): Promise<SectionsWritten> {
  const items = await findItemCodes(tx);
  const indicators = await findIndicatorCodes(tx);
  const { content = found.contentCode, item, startOn, endOn, budget, outputs, ...sent } = input;
  const moved = input.content !== undefined || item !== undefined;
  return {
    project: {
      ...picked(sent, ["title", "kind", "endYear", "implementingUnit", "commune"]),
      ...(moved && { contentCode: content, itemCode: mainItem(items, content, item) }),
      ...(startOn !== undefined && { startOn: dayOf(startOn) }),
      ...(endOn !== undefined && { endOn: dayOf(endOn) }),
    },
    outline: picked(sent, [...SECTIONS.need, ...SECTIONS.works, "effects", "capReason"]),
    budget: budget?.map(({ item: code, year: budgetYear = found.startYear, ...money }) => {
      return { budgetYear, contentCode: contentOfItem(items, code), itemCode: code, ...money };
    }),
    outputs: outputs?.map(({ indicator, target, year: budgetYear = found.startYear }) => {
      return { budgetYear, indicatorCode: knownIndicator(indicators, indicator), target: BigInt(target) };
    }),
    beneficiaries: sent.beneficiaries,
  };
}

/** The fields among these that were sent. */
export function picked<Sent extends object, Field extends keyof Sent>(sent: Sent, fields: readonly Field[]) {
  const given = fields.filter((field) => sent[field] !== undefined).map((field) => [field, sent[field]] as const);
  return Object.fromEntries(given) as { [Name in Field]?: Exclude<Sent[Name], undefined> };
}

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(day));
