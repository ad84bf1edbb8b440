import type { WrittenDossier } from "./read-dossier";

const dayOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** A dossier under the names in which it was sent (contract §4): what is read can be sent again, but for its files. */
export function dossierView({ outline, budgetLines, outputs, beneficiaries, attachments, ...project }: WrittenDossier) {
  const { code, version, title, fund, kind, unitId, startYear, endYear, implementingUnit, commune } = project;
  return {
    ...{ code, version, title, fund, kind, unitId, year: startYear, endYear, implementingUnit, commune },
    ...{ content: project.contentCode, item: project.itemCode },
    ...{ startOn: dayOf(project.startOn), endOn: dayOf(project.endOn) },
    ...(outline ?? { need: null, goals: null, scale: null, technology: null, effects: null, capReason: null }),
    budget: budgetLines.map(({ budgetYear, itemCode, support, counterpart, other }) => ({
      ...{ year: budgetYear, item: itemCode, support, counterpart, other },
    })),
    outputs: outputs.map(({ budgetYear, indicatorCode, target }) => ({
      ...{ year: budgetYear, indicator: indicatorCode, target: Number(target) },
    })),
    beneficiaries: beneficiaries.map(({ support, address, beneficiary }) => ({
      ...beneficiary,
      ...{ address: address ?? beneficiary.address, support },
    })),
    attachments,
  };
}
