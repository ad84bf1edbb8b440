import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { MOST_OWN_ROWS } from "@/lib/domain/periodic-report/report";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { type Locale, localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { moneyUnitName } from "@/lib/format/money";
import { exactInUnit } from "@/lib/format/reports/exact-in-unit";
import type { FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { OWN_COLUMNS, ownCellName } from "./own-row-cells";
import { OwnRowsGrid, type OwnRowsWords } from "./own-rows-grid";
import { OwnRowsWriter, type OwnWriterWords } from "./own-rows-writer";
import { reportApi } from "./report-address";
import { clauseOf } from "./writing/named-answer";

type OwnRowsFormProps = { report: ReportVersion; unit: MoneyUnit; answer: FormAnswer };

/** Số liệu riêng: what a province counts beside, row by row, in the unit of the report's cells; kept as one types, sent whole. */
export function OwnRowsForm({ report, unit, answer }: OwnRowsFormProps) {
  const words = useTranslations("reports");
  const table = useTranslations("layout.table");
  const locale = localeOf(useLocale());
  const address = reportApi(report.year, report.through, report.unitId);
  const kept = report.ownRows.map((row) => standingTexts(row, unit, locale));
  return (
    <form method="post" action={`${address}/own-rows`} className="record-part grid gap-3 *:min-w-0">
      <h2>{words("ownRows")}</h2>
      <p className="field-help">{words("ownRowsLead")}</p>
      <input type="hidden" name="version" defaultValue={report.revision} />
      <input type="hidden" name="in" value={unit} />
      <p className="sheet-unit mt-0">{table("unitLine", { unit: moneyUnitName(unit, locale) })}</p>
      <OwnRowsGrid
        rows={answer ? typedRows(answer) : kept}
        kept={kept}
        problems={Object.fromEntries(
          (answer?.refusal?.errors ?? []).flatMap(({ path }) => {
            const clause = clauseOf(answer, path);
            return clause ? [[path, clause]] : [];
          }),
        )}
        funds={FUNDS.map((fund) => [fund, columnName(fund, locale)] as const)}
        most={MOST_OWN_ROWS}
        words={gridWords(words)}
        {...{ unit, locale }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button>{words("saveOwn")}</Button>
        <OwnRowsWriter
          keeping={{ address: `${address}/own-rows`, report: address, unit, locale }}
          words={writerWords(words)}
        />
      </div>
    </form>
  );
}

type OwnRow = ReportVersion["ownRows"][number];

function standingTexts(row: OwnRow, unit: MoneyUnit, locale: Locale): string[] {
  const amount = (one: OwnRow["plan"]) => (one === null ? "" : exactInUnit(one, unit, locale));
  return [row.label, row.fund ?? "", amount(row.plan), amount(row.actual), amount(row.estimate), row.note ?? ""];
}

/** The rows as they were typed in a form that came back, each in its place. */
function typedRows({ values }: NonNullable<FormAnswer>): string[][] {
  const rows = Array.from({ length: MOST_OWN_ROWS }, (_, row) =>
    OWN_COLUMNS.map((column) => values[ownCellName(row, column)] ?? ""),
  );
  return rows.slice(0, rows.findLastIndex((row) => row.some((text) => text !== "")) + 1);
}

type Words = ReturnType<typeof useTranslations<"reports">>;

const GRID_WORDS = ["reads", "pasted", "unread", "outside", "outsideCell", "headed", "byName"] as const;
const WRITER_WORDS = [
  ...["idle", "saving", "saved", "failed", "refused", "refusedWhole", "signedOut", "closed"],
  ...["takeTheirs", "keepMine"],
] as const;

function gridWords(words: Words): OwnRowsWords {
  return {
    ...{ label: words("ownLabel"), fund: words("fund"), note: words("ownNote"), more: words("ownMore") },
    ...{ plan: words("measures.PLAN"), actual: words("measures.ACTUAL"), estimate: words("measures.ESTIMATE") },
    ...rawWords(words, GRID_WORDS),
  } as OwnRowsWords;
}

function writerWords(words: Words): OwnWriterWords {
  const own = { ownStale: words("ownStale"), unnamed: words("ownNamed") };
  return { ...own, ...rawWords(words, WRITER_WORDS) } as OwnWriterWords;
}

function rawWords(words: Words, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, words.raw(`writing.${key}` as "writing.idle") as string]));
}
