import { useLocale, useTranslations } from "next-intl";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import { barsInWords } from "@/lib/format/intake/undo-bars";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { importHref } from "./import-address";

const SECONDS = 3;

/** How far undoing a saved import is, or what stood in its way the last time. */
export function UndoNotice({ run }: { run: ImportRun }) {
  const words = useTranslations("imports.undo");
  const again = useTranslations("imports");
  const locale = localeOf(useLocale());
  const { undoing, undoRefused, saved } = run;
  if (undoing !== null) {
    return (
      <Notice>
        <meta httpEquiv="refresh" content={String(SECONDS)} />
        <progress className="block w-full" max={saved} value={undoing} aria-label={words("progress")} />
        {words("goesOn", { done: formatCount(undoing, locale), all: formatCount(saved, locale) })}{" "}
        <AppLink href={importHref(run)}>{again("reload")}</AppLink>
      </Notice>
    );
  }
  if (undoRefused === null) return null;
  const { count, bars } = undoRefused;
  if (count === 0) return <Notice kind="refusal">{words("brokenOff")}</Notice>;
  const told = { count: formatCount(count, locale), bars: barsInWords(bars, count, locale) };
  return <Notice kind="refusal">{words("stoodInTheWay", told)}</Notice>;
}
