import type { SectionField } from "@/lib/domain/project/sections";

const TYPED: Readonly<Partial<Record<SectionField, string>>> = {
  startOn: "startOnText",
  endOn: "endOnText",
  content: "place",
  item: "place",
};

/** The control of a section's form in which a field is written. */
export function controlOf(field: SectionField): string {
  return TYPED[field] ?? field;
}
