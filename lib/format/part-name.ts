import type { Section } from "@/lib/domain/project/sections";
import type { Locale } from "./locale";
import { projectSteps as stepsEn } from "./messages/en/project-steps";
import { projectWriting as writingEn } from "./messages/en/project-writing";
import { projectSteps as stepsVi } from "./messages/vi/project-steps";
import { projectWriting as writingVi } from "./messages/vi/project-writing";

type Words = Readonly<Record<string, string>>;
type Writing = { readonly fields: Words; readonly sections: Readonly<Record<Section, string>> };

/** Fields by their names, but those that a remark speaks of as a whole section; and what is no field. */
function namesOf({ fields, sections }: Writing, { parts }: { readonly parts: Words }): Words {
  const { beneficiaries, budget, timetable } = sections;
  return { ...fields, beneficiaries, budget, timetable, ...parts };
}

const NAMES = { vi: namesOf(writingVi, stepsVi), en: namesOf(writingEn, stepsEn) };

/** A part of a dossier (mục của hồ sơ) as people call it; one that is not known by its own name. */
export function partName(part: string, locale: Locale): string {
  return NAMES[locale][part] ?? part;
}
