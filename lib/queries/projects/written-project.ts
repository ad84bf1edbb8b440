import { contentIn } from "@/lib/domain/catalogue/dated-catalogue";
import type { ProjectState } from "@/lib/domain/project/state";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import type { Reference } from "@/lib/domain/reference";
import type { WrittenRows } from "./parts/written";

type Dossier = WrittenRows & { readonly state: ProjectState };
type Named = Pick<WrittenProject, "agencies" | "fileNames" | "submittedOn"> & { readonly reference: Reference };

const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** A dossier's rows under the names of reference data, as its papers have them. */
export function writtenProject(dossier: Dossier, { reference, ...named }: Named): WrittenProject {
  const { catalogue } = reference;
  const itemOf = (code: string) => catalogue.items.get(code) ?? { code, vi: code, en: code };
  const { code, title, fund, kind, state, startYear, endYear, implementingUnit, commune, outline } = dossier;
  return {
    ...{ code, title, fund, kind, state, startYear, endYear, implementingUnit, commune, outline },
    ...{ startOn: dayOf(dossier.startOn), endOn: dayOf(dossier.endOn) },
    content: contentIn(catalogue, dossier.contentCode, startYear),
    item: itemOf(dossier.itemCode),
    budget: dossier.budgetLines.map(({ budgetYear, itemCode, support, counterpart, other }) => ({
      ...{ year: budgetYear, item: itemOf(itemCode), support, counterpart, other },
    })),
    outputs: dossier.outputs.map(({ budgetYear, indicatorCode, target }) => {
      const found = catalogue.indicators.find((one) => one.code === indicatorCode);
      const indicator = found ?? { code: indicatorCode, vi: indicatorCode, en: indicatorCode };
      return { year: budgetYear, indicator, unit: found?.unit ?? { vi: "", en: "" }, target };
    }),
    beneficiaries: dossier.beneficiaries.map(({ support, address, beneficiary }) => ({
      ...beneficiary,
      ...{ address: address ?? beneficiary.address, support },
    })),
    ...named,
  };
}
