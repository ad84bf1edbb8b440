import { useLocale, useTranslations } from "next-intl";
import { PREVIEWED, type RegisterImport } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { importHref } from "../imports/import-address";
import { ImportProblems } from "../imports/import-problems";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { registersHref } from "./register-address";

type RegisterImportPageProps = {
  kind: RegisterKind;
  sheet: RegisterImport | null;
  /** The first rows that could be read. */
  preview: ReportTable | null;
  answer: FormAnswer;
};

/** Where a sheet of a register is handed in, seen as it was read, and saved whole: plain forms throughout. */
export function RegisterImportPage({ kind, sheet, preview, answer }: RegisterImportPageProps) {
  const words = useTranslations("registers.importing");
  const registers = useTranslations("registers");
  const register = registers(`kinds.${kind}.title`);
  const title = words("title", { register });
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: registers("title"), href: registersHref() },
          { label: register, href: `/registers/${kind}` },
          { label: registers("list.import") },
        ]}
        lead={words("lead")}
      />
      <RefusalSummary refusal={answer?.refusal} title={registers("form.refused")} />
      {sheet && <SheetFound sheet={sheet} preview={preview} />}
      <form
        method="post"
        encType="multipart/form-data"
        action={`/api/v1/registers/${kind}/imports`}
        className="mt-6 grid max-w-xl gap-4"
      >
        <Field name="file" label={words("file")} help={words("help")} error={errorOf(answer, "file")}>
          {(control) => <input type="file" {...control} accept=".xlsx,.csv" required />}
        </Field>
        <div className="flex flex-wrap items-center gap-4">
          <Button kind={sheet ? "plain" : "main"}>{words(sheet ? "sendOther" : "send")}</Button>
          <a href={`/api/v1/registers/${kind}/template.xlsx`}>{words("template")}</a>
          <AppLink href="/imports#history">{words("history")}</AppLink>
        </div>
      </form>
    </>
  );
}

function SheetFound({ sheet, preview }: { sheet: RegisterImport; preview: ReportTable | null }) {
  const words = useTranslations("registers.importing");
  const locale = useLocale();
  const { kind, id, state, problems, fileName, rows, toAdd, unchanged } = sheet;
  const count = (number: number) => formatCount(number, locale);
  const counts = { rows: count(rows), toAdd: count(toAdd), unchanged: count(unchanged) };
  const ready = state === "READ" && problems.length === 0 && toAdd > 0;
  return (
    <section className="grid gap-4">
      <h2>{words("found", { name: fileName })}</h2>
      {state !== "READ" ? (
        <Notice>
          {words("sent")} <AppLink href={importHref({ id, sheet: "register" })}>{words("toHistory")}</AppLink>
        </Notice>
      ) : (
        <p>{words(problems.length > 0 ? "rowsRead" : "counts", counts)}</p>
      )}
      {problems.length > 0 && (
        <ImportProblems marked={`/api/v1/registers/${kind}/imports/${id}/problems.xlsx`} problems={problems} />
      )}
      {ready && (
        <form method="post" action={`/api/v1/registers/${kind}/imports/${id}/commit`}>
          <Button kind="main">{words("commit", counts)}</Button>
        </form>
      )}
      {preview && state === "READ" && (
        <>
          <h3>{words("preview")}</h3>
          {rows > PREVIEWED && <p>{words("firstOnly", { shown: count(PREVIEWED) })}</p>}
          <ReportSheet cards table={preview} />
        </>
      )}
    </section>
  );
}
