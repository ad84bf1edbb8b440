import type { Section } from "@/lib/domain/project/sections";
import type { Locale } from "./locale";
import { projectWriting as en } from "./messages/en/project-writing";
import { projectWriting as vi } from "./messages/vi/project-writing";

const NAMES = { vi: vi.sections, en: en.sections };

/** Sections of a dossier as people call them: “Dự toán kinh phí”, “Chỉ tiêu và hiệu quả”. */
export function sectionNames(sections: readonly Section[], locale: Locale): string {
  return sections.map((section) => `“${NAMES[locale][section]}”`).join(", ");
}
