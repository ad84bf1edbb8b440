import { useLocale, useTranslations } from "next-intl";
import type { ExplainedTerm } from "@/lib/domain/figures/explanation";
import { localizedPath } from "@/lib/format/address";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { ID_PLACE } from "../figure-table/figure-line";
import { FigureTable } from "../figure-table/figure-table";
import { termWords } from "./term-words";

type TermTableProps = {
  /** Amounts over the same provinces, side by side. */
  terms: readonly ExplainedTerm[];
  /** The query string that travels to a province's page. */
  query: string;
};

/** The provinces that add up to an amount, to the đồng, with the sum on top. */
export function TermTable({ terms, query }: TermTableProps) {
  const words = useTranslations("explain");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const [first] = terms;
  if (!first || first.rows.length === 0) return null;
  const money = (amount: bigint | null | undefined) => formatMoney(amount ?? null, "dong", locale);
  const columns = terms.map((term) => {
    const { key, values, column } = termWords(term, locale);
    return { label: `${words(key, values)} · ${column}` };
  });
  return (
    <section>
      <h2>{words("provinces")}</h2>
      <FigureTable
        caption={words("provinces")}
        unitLine={table("unitLine", { unit: moneyUnitName("dong", locale) })}
        heads={{ ordinal: table("ordinal"), label: words("province") }}
        columns={columns}
        addresses={{ href: localizedPath(`/provinces/${ID_PLACE}${query}`, locale) }}
        lines={[
          { label: words("total"), kind: "total", cells: terms.map((term) => money(term.value)) },
          ...first.rows.map((row, at) => ({
            label: row.label,
            ordinal: String(at + 1),
            id: row.key,
            cells: terms.map((term) => money(term.rows.find(({ key }) => key === row.key)?.amount)),
          })),
        ]}
      />
      <p className="field-help">{words("exactly")}</p>
    </section>
  );
}
