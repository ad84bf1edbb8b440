import type { Locale } from "./locale";
import { projectSteps as en } from "./messages/en/project-steps";
import { projectSteps as vi } from "./messages/vi/project-steps";

const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi: vi.parts, en: en.parts };

/** A part of a dossier (mục của hồ sơ) as people call it; one that is not known by its own name. */
export function partName(part: string, locale: Locale): string {
  return NAMES[locale][part] ?? part;
}
