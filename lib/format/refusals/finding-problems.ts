import type { Finding } from "@/lib/domain/project/check-dossier";
import { findingSentence } from "../finding-sentence";
import type { Locale } from "../locale";

/** What an incomplete dossier lacks, a line for each field. */
export function findingProblems(missing: readonly Finding[], locale: Locale) {
  return missing.map((finding) => ({
    ...{ path: finding.field, code: `project.${finding.code}`, message: findingSentence(finding, locale) },
  }));
}
