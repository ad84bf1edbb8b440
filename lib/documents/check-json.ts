import type { CapRoom } from "@/lib/domain/project/cap-breaches";
import { type Finding, missingFrom } from "@/lib/domain/project/check-dossier";
import { roomSentence } from "@/lib/format/cap-sentence";
import { findingSentence } from "@/lib/format/finding-sentence";
import type { Locale } from "@/lib/format/locale";

/** The check of a dossier as the API gives it: each finding by code and in words, each cap with its clause. */
export function checkJson(check: { findings: readonly Finding[]; rooms: readonly CapRoom[] }, locale: Locale) {
  const byCode = (item: string) => item;
  return {
    complete: missingFrom(check.findings).length === 0,
    findings: check.findings.map((finding) => {
      const { weight, section, field, code } = finding;
      return { weight, section, field, code, message: findingSentence(finding, locale) };
    }),
    caps: check.rooms.map((room) => {
      const { item, support, cost, percent, each, quantity, byPercent, byQuantity, basis } = room;
      const message = roomSentence(room, locale, byCode);
      return { ...{ item, support, cost, percent, each, quantity, byPercent, byQuantity, basis }, message };
    }),
  };
}
