import type { StepTogether } from "@/lib/domain/project/steps-together";
import { type Choosing, checkHref, listHref } from "./together-address";

/** A list to choose from as it was left, and what was asked for. */
type Left = Choosing & {
  readonly step: StepTogether;
  readonly go: string;
  readonly toYear: number | null;
  readonly toUnitId: string | null;
  readonly toContent: string | null;
};

/** The page that follows one of a list to choose from: the check, other rows, another page, or the same again. */
export function afterChoosing({ step, go, toYear, toUnitId, toContent, ...choosing }: Left): string {
  if (go === "check") return checkHref(step, choosing);
  if (go === "filter")
    return listHref(step, { year: toYear ?? choosing.year, unitId: toUnitId, content: toContent, page: 1 });
  const [, page] = /^page-([0-9]+)$/.exec(go) ?? [];
  return listHref(step, { ...choosing, page: page ? Number(page) : choosing.page });
}
