/**
 * Mục của hồ sơ: the parts of a dossier that are written and saved each on its own, with the fields of each. Fund, year
 * and province stand in the code of a đề án and belong to none.
 */
export const SECTIONS = {
  general: ["title", "kind", "content", "item", "endYear", "implementingUnit", "commune"],
  need: ["need", "goals"],
  works: ["scale", "technology"],
  beneficiaries: ["beneficiaries"],
  budget: ["budget", "capReason"],
  outputs: ["outputs", "effects"],
  timetable: ["startOn", "endOn"],
} as const;

export type Section = keyof typeof SECTIONS;
export type SectionField = (typeof SECTIONS)[Section][number];

export const SECTION_NAMES = Object.keys(SECTIONS) as [Section, ...Section[]];

/** The sections that fields belong to, in the order of the dossier. */
export function sectionsOf(fields: readonly string[]): readonly Section[] {
  return SECTION_NAMES.filter((section) => SECTIONS[section].some((field) => fields.includes(field)));
}
