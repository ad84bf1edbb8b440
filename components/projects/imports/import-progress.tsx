import { useLocale, useTranslations } from "next-intl";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../../ui/app-link";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { ImportProblems } from "./import-problems";
import { IMPORT_PLACES } from "./import-words";

const SECONDS = 3;

/** A sheet that was handed in: its counts, its problems or the button that saves it, and how far saving is. */
export function ImportProgress({ run }: { run: ImportRun }) {
  const words = useTranslations(IMPORT_PLACES[run.sheet].words);
  const locale = localeOf(useLocale());
  const { id, state, problems, fileName } = run;
  const counts = {
    rows: formatCount(run.rows, locale),
    projects: formatCount(run.projects, locale),
    toAdd: formatCount(run.toAdd, locale),
    unchanged: formatCount(run.unchanged, locale),
    saved: formatCount(run.saved, locale),
  };
  const isReady = problems.length === 0 && (state === "READ" || state === "FAILED");
  const mayCommit = isReady && run.toAdd > 0;
  return (
    <section className="grid gap-4">
      <h2>{words("found", { name: fileName })}</h2>
      <p>{words(problems.length > 0 ? "rowsRead" : "counts", counts)}</p>
      {state === "COMMITTING" && (
        <Notice>
          <meta httpEquiv="refresh" content={String(SECONDS)} />
          <progress className="block w-full" max={run.toAdd} value={run.saved} aria-label={words("progress")} />
          {words("committing", counts)}{" "}
          <AppLink href={`${IMPORT_PLACES[run.sheet].page}?id=${id}`}>{words("reload")}</AppLink>
        </Notice>
      )}
      {state === "DONE" && (
        <Notice kind="done">
          {words("done", counts)} <AppLink href={IMPORT_PLACES[run.sheet].made}>{words("list")}</AppLink>
        </Notice>
      )}
      {state === "FAILED" && <Notice kind="refusal">{words("failed")}</Notice>}
      {problems.length > 0 && <ImportProblems id={id} problems={problems} />}
      {isReady && !mayCommit && <Notice>{words("nothingNew")}</Notice>}
      {mayCommit && (
        <form method="post" action={`/api/v1/imports/${id}/commit`} className="grid gap-3">
          <p>{words("notMade")}</p>
          <div>
            <Button kind="main">{words("commit", counts)}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
