import { useLocale, useTranslations } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { formatCount } from "@/lib/format/number";
import type { Typed } from "./typed-filter";

/** Kinh phí hỗ trợ from and up to an amount, typed as people write money. */
export function AmountFilters({ query, typed }: { query: ProjectQuery; typed: Typed }) {
  const words = useTranslations("projects.filters");
  const locale = useLocale();
  const written = (amount: Dong | null) => (amount === null ? "" : formatCount(amount, locale));
  return (["amountFrom", "amountTo"] as const).map((name) => (
    <label key={name}>
      {words(name)}
      <input
        className="control number amount-filter"
        name={name}
        defaultValue={typed(name) ?? written(query[name])}
        placeholder={words("amountHint")}
        maxLength={100}
        aria-invalid={typed(name) === undefined ? undefined : "true"}
      />
    </label>
  ));
}
