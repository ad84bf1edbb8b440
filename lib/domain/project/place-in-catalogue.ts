import { refuse } from "../errors";

/** Items with the content each belongs to, one of each content being its general one. */
export type CatalogueItems = readonly {
  readonly code: string;
  readonly contentCode: string;
  readonly isGeneral: boolean;
}[];

/** The item named, or the content's general one. Refuses with `project.not-in-catalogue`. */
export function mainItem(items: CatalogueItems, content: string, item: string | undefined): string {
  const ofContent = items.filter(({ contentCode }) => contentCode === content);
  if (ofContent.length === 0) refuse({ code: "project.not-in-catalogue", given: content });
  const found = ofContent.find(({ code, isGeneral }) => (item === undefined ? isGeneral : code === item));
  return found?.code ?? refuse({ code: "project.not-in-catalogue", given: item ?? content });
}

/** The content an item belongs to. Refuses with `project.not-in-catalogue`. */
export function contentOfItem(items: CatalogueItems, item: string): string {
  const found = items.find(({ code }) => code === item);
  return found?.contentCode ?? refuse({ code: "project.not-in-catalogue", given: item });
}

/** The indicator named. Refuses with `project.not-in-catalogue`. */
export function knownIndicator(indicators: readonly { readonly code: string }[], indicator: string): string {
  const found = indicators.find(({ code }) => code === indicator);
  return found?.code ?? refuse({ code: "project.not-in-catalogue", given: indicator });
}
