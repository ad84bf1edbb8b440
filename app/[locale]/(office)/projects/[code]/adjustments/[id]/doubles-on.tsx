import { getTranslations } from "next-intl/server";
import { ReportSheet } from "@/components/report/report-sheet";
import { doublesTable } from "@/lib/documents/lists/doubles-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import type { Locale } from "@/lib/format/locale";
import { listReplacementDoubles } from "@/lib/queries/adjustments/list-replacement-doubles";

/** What whoever takes a request further looks at first: likely doubles of the replacing establishments. */
export async function doublesOn(actor: Actor, adjustment: Adjustment, locale: Locale): Promise<React.ReactNode> {
  const doubles = await listReplacementDoubles(readScope(actor), adjustment);
  if (doubles.length === 0) return null;
  const words = await getTranslations("adjustments");
  return (
    <section className="my-5">
      <h2>{words("doubles")}</h2>
      <p className="max-w-prose">{words("doublesLead")}</p>
      <ReportSheet cards table={doublesTable(doubles, locale)} />
    </section>
  );
}
