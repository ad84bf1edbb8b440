import { useLocale, useTranslations } from "next-intl";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { importHref, madeHref } from "./import-address";
import { ImportPreviewTable } from "./import-preview";
import { ImportProblems } from "./import-problems";
import { UndoForm } from "./undo-form";
import { UndoNotice } from "./undo-notice";

const SECONDS = 3;

type ImportProgressProps = { run: ImportRun; undoes: boolean; undoAnswer: FormAnswer };

/** A sheet that was handed in: its counts, its first rows as read, its problems or the button that saves it, how far saving is, and undoing. */
export function ImportProgress({ run, undoes, undoAnswer }: ImportProgressProps) {
  const words = useTranslations("imports");
  const ofSheet = useTranslations(`imports.sheets.${run.sheet}`);
  const locale = localeOf(useLocale());
  const { id, state, problems, fileName, undone } = run;
  const counts = {
    rows: formatCount(run.rows, locale),
    projects: formatCount(run.projects, locale),
    toAdd: formatCount(run.toAdd, locale),
    unchanged: formatCount(run.unchanged, locale),
    saved: formatCount(run.saved, locale),
  };
  const isReady = run.own && problems.length === 0 && (state === "READ" || state === "FAILED");
  const mayCommit = isReady && run.toAdd > 0;
  return (
    <section className="grid grid-cols-1 gap-4">
      <h2>{words("found", { name: fileName })}</h2>
      <p>
        {words("handedIn", { by: run.by, at: formatInstant(new Date(run.readAt), locale) })}{" "}
        <a href={`/api/v1/imports/${id}/file`}>{words("file")}</a>{" "}
        <code className="break-all">SHA-256 {run.sha256}</code>
      </p>
      <p>{problems.length > 0 ? words("rowsRead", counts) : ofSheet("counts", counts)}</p>
      {state === "COMMITTING" && (
        <Notice>
          <meta httpEquiv="refresh" content={String(SECONDS)} />
          <progress className="block w-full" max={run.toAdd} value={run.saved} aria-label={words("progress")} />
          {ofSheet("committing", counts)} {words("goesOn")} <AppLink href={importHref(run)}>{words("reload")}</AppLink>
        </Notice>
      )}
      {state === "DONE" && (
        <Notice kind="done">
          {ofSheet("done", counts)} <AppLink href={madeHref(run)}>{ofSheet("list")}</AppLink>
        </Notice>
      )}
      {state === "DONE" && <UndoNotice run={run} />}
      {undone && <Notice>{words("undone", { ...undone, at: formatInstant(new Date(undone.at), locale) })}</Notice>}
      {state === "FAILED" && <Notice kind="refusal">{words("failed")}</Notice>}
      {problems.length > 0 && <ImportProblems marked={`/api/v1/imports/${id}/problems.xlsx`} problems={problems} />}
      {isReady && !mayCommit && <Notice>{ofSheet("nothingNew")}</Notice>}
      {run.sheet !== "register" && run.preview && run.preview.rows.length > 0 && (
        <ImportPreviewTable preview={run.preview} rows={run.rows} />
      )}
      {mayCommit && (
        <form method="post" action={`/api/v1/imports/${id}/commit`} className="grid gap-3">
          <p>{ofSheet("notMade")}</p>
          <div>
            <Button kind="main">{ofSheet("commit", counts)}</Button>
          </div>
        </form>
      )}
      {undoes && <UndoForm run={run} answer={undoAnswer} />}
    </section>
  );
}
