import type { useTranslations } from "next-intl";
import type { WriterWords } from "./write-form";

type Words = ReturnType<typeof useTranslations<"reports">>;

const WRITER_WORDS = [
  ...[
    "idle",
    "saving",
    "saved",
    "failed",
    "refused",
    "refusedWhole",
    "signedOut",
    "closed",
    "conflict",
    "takeTheirs",
    "keepMine",
  ],
  ...["empty", "pasted", "unread", "outside", "outsideCell", "headed", "byName", "undone", "reads"],
] as const;

/** What the script of the form says. */
export function writerWords(words: Words) {
  return Object.fromEntries(
    WRITER_WORDS.map((key) => [key, words.raw(`writing.${key}` as "writing.idle")]),
  ) as WriterWords;
}

/** What is said of the findings of a report that is being written. */
export function checkWords(words: Words) {
  return {
    ...{
      hard: words("mustMend"),
      open: words("unexplained"),
      lapsed: words("toConfirm"),
      explained: words("explained"),
    },
    ...{ reason: words("reason"), document: words("document"), confirm: words("writing.confirm") },
    ...{ toCell: words("writing.toCell"), jumpHelp: words("writing.jumpHelp"), checksNone: words("checksNone") },
    explanationOf: words.raw("explanationOf") as string,
    progress: words.raw("writing.progress") as string,
    progressNone: words("writing.progressNone"),
    progressUnread: words.raw("writing.progressUnread") as string,
    progressUnkept: words("writing.progressUnkept"),
    toGrid: words("writing.toGrid"),
    ...{ common: words("writing.common"), commonHelp: words("writing.commonHelp") },
    ...{ commonDocument: words("writing.commonDocument"), fillCommon: words("writing.fillCommon") },
  };
}
