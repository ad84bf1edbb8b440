import type { z } from "zod";
import { csvFile, xlsxFile } from "@/app/api/v1/table-file";
import { comparisonJson } from "@/lib/documents/summary/compare/comparison-json";
import { comparisonTables } from "@/lib/documents/summary/compare/comparison-tables";
import { sideHeads } from "@/lib/documents/summary/compare/side-heads";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { usualFrom } from "@/lib/domain/summary/comparable";
import { type SideAsked, sideFrom } from "@/lib/domain/summary/compared-side";
import type { Locale } from "@/lib/format/locale";
import type { comparisonQueryInput } from "@/lib/input/comparison";
import { getComparison } from "@/lib/queries/summary/compare/get-comparison";
import { getSide } from "@/lib/queries/summary/compare/get-side";
import { listSides } from "@/lib/queries/summary/compare/list-sides";
import type { AnsweredFile } from "@/lib/server/answer";

type Asked = z.output<typeof comparisonQueryInput>;
type Answered = Awaited<ReturnType<typeof comparisonAsked>>;

/** Two summaries side by side as they were asked for; a side that there is not for the asker is refused by name. */
export async function comparisonAsked(scope: ReadScope, asked: Asked, language: Locale) {
  const { id, format, separator } = asked;
  const from = sideFrom(asked.from ?? "", id) ?? usualFrom(await listSides(scope), id);
  const to: SideAsked = { conferenceId: id, state: sideFrom(asked.to ?? "", id)?.state ?? "now" };
  const comparison = await getComparison(scope, { from, to }, language);
  if (!comparison) return refuseMissing(scope, [to, from], language);
  const pen = { locale: language, decimals: comparison.to.conference.decimals };
  const heads = sideHeads(comparison.from, comparison.to, language);
  const tables = comparisonTables(comparison, heads, pen);
  return { ...comparisonJson(comparison, tables.sentences, pen), written: { format, tables, language, separator, id } };
}

/** How a comparison that is asked for as a file is sent. */
export function comparisonAnswer({ written }: Answered): AnsweredFile<Answered> | null {
  const { format, tables, language, separator, id } = written;
  if (format === "csv") return csvFile(() => ({ table: tables.figures, language, separator }));
  if (format === "json") return null;
  const sheets = [tables.figures, tables.documents, tables.sentencesTable];
  return xlsxFile(() => ({ name: `so-sanh-bao-cao-${id}`, tables: sheets, language }));
}

async function refuseMissing(scope: ReadScope, sides: readonly SideAsked[], language: Locale): Promise<never> {
  for (const side of sides) {
    const { conferenceId: id } = side;
    if (await getSide(scope, side, language)) continue;
    if (!(await getSide(scope, { conferenceId: id, state: "now" }, language)))
      refuse({ code: "access.not-found", entity: "conference", id });
    refuse({ code: "summary.no-issue", issue: typeof side.state === "number" ? side.state : 0 });
  }
  throw new Error("one side was missing a moment ago");
}
