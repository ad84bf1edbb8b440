/** Mục của hồ sơ: the parts of a dossier that remarks may speak of. */
export const DOSSIER_PARTS = [
  "title",
  "need",
  "goals",
  "scale",
  "technology",
  "beneficiaries",
  "budget",
  "outputs",
  "effects",
  "timetable",
  "attachments",
  "capReason",
] as const;
