import { useTranslations } from "next-intl";
import { useId } from "react";

/** The switch that shows the other controls of a filter bar on a phone; it needs no script and is never sent. */
export function FilterFold() {
  const words = useTranslations("layout");
  const id = useId();
  return (
    <>
      <input id={id} type="checkbox" className="filter-toggle" />
      <label htmlFor={id} className="filter-fold">
        {words("moreFilters")}
      </label>
    </>
  );
}
