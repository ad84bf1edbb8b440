import { useLocale, useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { localeOf } from "@/lib/format/locale";
import { fieldName } from "@/lib/format/refusals/field-name";
import { BENEFICIARY_COLUMNS, cellOf } from "./beneficiary-cells";
import { chosenName } from "./chosen-name";

/** What a form sends besides what is typed. */
const NOT_TYPED = new Set(["version", "code", "section", "more"]);

type BothTextsProps = {
  mine: Readonly<Record<string, string>>;
  theirs: Readonly<Record<string, string>>;
  catalogue: Catalogue;
};

/** Two people's texts of one section side by side, as far as they differ. */
export function BothTexts({ mine, theirs, catalogue }: BothTextsProps) {
  const words = useTranslations("projectWriting");
  const locale = localeOf(useLocale());
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) => !NOT_TYPED.has(name) && (mine[name] ?? "") !== (theirs[name] ?? ""),
  );
  const nameOf = (name: string) => {
    const column = BENEFICIARY_COLUMNS[cellOf(name)?.column ?? -1];
    if (column) return words(`grid.${column}`);
    if (name === "place") return words("form.place");
    return words.has(`fields.${name}` as "fields.kind")
      ? words(`fields.${name}` as "fields.kind")
      : fieldName(name, locale);
  };
  const label = (name: string) => {
    const row = /\.(\d+)\./.exec(name)?.[1];
    const field = nameOf(name);
    return row ? words("page.ofRow", { field, number: String(Number(row) + 1) }) : field;
  };
  const kinds = { project: useTranslations("projects.kinds"), beneficiary: useTranslations("beneficiaries.kinds") };
  const named = {
    project: (code: string) => (kinds.project.has(code as "GROUP") ? kinds.project(code as "GROUP") : code),
    beneficiary: (code: string) =>
      kinds.beneficiary.has(code as "HOUSEHOLD") ? kinds.beneficiary(code as "HOUSEHOLD") : code,
  };
  const shown = (name: string, text: string | undefined) =>
    chosenName(name, text ?? "", catalogue, locale, named) || words("page.empty");
  return (
    <div className="mb-4 grid gap-4">
      {names.map((name) => (
        <fieldset key={name} aria-label={label(name)} className="grid min-w-0 gap-2 sm:grid-cols-2">
          <h2 className="text-base sm:col-span-2">{label(name)}</h2>
          <section className="notice">
            <strong>{words("page.mine")}</strong>
            <p className="pre">{shown(name, mine[name])}</p>
          </section>
          <section className="notice">
            <strong>{words("page.theirs")}</strong>
            <p className="pre">{shown(name, theirs[name])}</p>
          </section>
        </fieldset>
      ))}
    </div>
  );
}
