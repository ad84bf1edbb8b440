import type { Translated } from "../translated";
import type { dossier as vi } from "../vi/dossier";

/** Words of a project's dossier. */
export const dossier: Translated<typeof vi> = {
  sections: {
    general: "General",
    need: "Need and goals",
    works: "Scale, technology, machines",
    beneficiaries: "Beneficiaries",
    budget: "Budget",
    outputs: "Targets and effects",
    timetable: "Timetable",
  },
};
