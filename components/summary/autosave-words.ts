import { useTranslations } from "next-intl";
import type { AutosaveWords } from "../projects/writing/autosave";

/** What a passage that is kept while one types says of it; nothing until something is typed, as there are many. */
export function useAutosaveWords(): AutosaveWords {
  const words = useTranslations("summary.wordsPage");
  const told = useTranslations("projectWriting.autosave");
  const button = words("save");
  return {
    ...{ idle: "", saving: told("saving"), saved: words("keptAsDraft", { button }), stale: told("stale") },
    ...{ failed: told("failed"), refused: told("failed") },
    ...{ "signed-out": told("signedOut", { button }), signIn: told("signIn") },
  };
}
