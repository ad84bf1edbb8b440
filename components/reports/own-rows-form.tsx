import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import { MOST_OWN_ROWS } from "@/lib/domain/periodic-report/report";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatMoney } from "@/lib/format/money";
import { type FormAnswer, fieldOf } from "../forms/form-answer";
import { Button } from "../ui/button";
import { OWN_COLUMNS, ownCellName } from "./own-row-cells";
import { OwnRowsGrid, type OwnRowsWords } from "./own-rows-grid";
import { reportApi } from "./report-address";

/** Số liệu riêng: what a province counts beside, row by row, in đồng; sent whole. */
export function OwnRowsForm({ report, answer }: { report: ReportVersion; answer: FormAnswer }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  return (
    <form
      method="post"
      action={`${reportApi(report.year, report.through, report.unitId)}/own-rows`}
      className="record-part grid gap-3 *:min-w-0"
    >
      <h2>{words("ownRows")}</h2>
      <p className="field-help">{words("ownRowsLead")}</p>
      <input type="hidden" name="version" value={report.revision} />
      <OwnRowsGrid
        rows={answer ? typedRows(answer) : report.ownRows.map((row) => standingTexts(row, locale))}
        problems={Object.fromEntries(
          (answer?.refusal?.errors ?? []).map(({ path, message }) => [fieldOf(path), message]),
        )}
        funds={FUNDS.map((fund) => [fund, columnName(fund, locale)] as const)}
        most={MOST_OWN_ROWS}
        words={gridWords(words)}
        locale={locale}
      />
      <div>
        <Button>{words("saveOwn")}</Button>
      </div>
    </form>
  );
}

type OwnRow = ReportVersion["ownRows"][number];

function standingTexts(row: OwnRow, locale: ReturnType<typeof localeOf>): string[] {
  const amount = (one: OwnRow["plan"]) => (one === null ? "" : formatMoney(one, "dong", locale));
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

function gridWords(words: Words): OwnRowsWords {
  const raw = (key: "reads" | "pasted" | "unread" | "outside" | "outsideCell") => words.raw(`writing.${key}`) as string;
  return {
    ...{ label: words("ownLabel"), fund: words("fund"), note: words("ownNote"), more: words("ownMore") },
    ...{ plan: words("measures.PLAN"), actual: words("measures.ACTUAL"), estimate: words("measures.ESTIMATE") },
    ...{ reads: raw("reads"), pasted: raw("pasted"), unread: raw("unread"), outside: raw("outside") },
    ...{ outsideCell: raw("outsideCell"), unreadable: words("ownUnreadable"), notCount: words("writing.notCount") },
  };
}
