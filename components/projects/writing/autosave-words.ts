import { useTranslations } from "next-intl";
import type { AutosaveWords } from "./autosave";

/** What a form that is kept while one types says of it; `button` is the one that sends it. */
export function useAutosaveWords(button: string): AutosaveWords {
  const words = useTranslations("projectWriting.autosave");
  return {
    ...{ idle: words("idle"), saving: words("saving"), saved: words("saved", { button }), stale: words("stale") },
    ...{ failed: words("failed"), refused: words("failed") },
    ...{ "signed-out": words("signedOut", { button }), signIn: words("signIn") },
  };
}
