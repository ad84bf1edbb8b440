import { useLocale, useTranslations } from "next-intl";
import { filterValue } from "@/lib/format/filter-value";
import { fieldName } from "@/lib/format/refusals/field-name";
import { AppLink } from "./app-link";

type LoosenProps = {
  /** The list's values as its address carries them. */ values: Readonly<Record<string, string>>;
  path: string;
  /** The name of the province among the values. */
  unitName?: string | undefined;
  /** Values that are conditions of this list, though on others they only set what is shown of each row. */
  conditions?: readonly string[];
};

const NO_FILTERS = ["sort", "page", "size", "in", "layout", "through", "basis", "asOf"];

/** What to do about a search that finds nothing: each condition by its name, as a link to the list without it. */
export function Loosen({ values, path, unitName, conditions = [] }: LoosenProps) {
  const words = useTranslations("layout.loosen");
  const locale = useLocale();
  const chosen = Object.entries(values).filter(([name]) => conditions.includes(name) || !NO_FILTERS.includes(name));
  if (chosen.length === 0) return null;
  return (
    <>
      <p>{words("text")}</p>
      <ul className="loosen">
        {chosen.map(([name, value]) => {
          const { [name]: _, page, ...others } = values;
          return (
            <li key={name}>
              <AppLink href={`${path}?${new URLSearchParams(others)}`}>
                {words("without", {
                  field: fieldName(name, locale),
                  value: filterValue(name, value, locale, unitName),
                })}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}
