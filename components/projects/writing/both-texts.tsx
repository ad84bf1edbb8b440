import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/lib/format/locale";
import { fieldName } from "@/lib/format/refusals/field-name";

type BothTextsProps = { mine: Readonly<Record<string, string>>; theirs: Readonly<Record<string, string>> };

/** Two people's texts of one section side by side, as far as they differ. */
export function BothTexts({ mine, theirs }: BothTextsProps) {
  const words = useTranslations("projectWriting");
  const locale = localeOf(useLocale());
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) =>
      name !== "version" && name !== "code" && name !== "section" && (mine[name] ?? "") !== (theirs[name] ?? ""),
  );
  const label = (name: string) => {
    const row = /\.(\d+)\./.exec(name)?.[1];
    const field = fieldName(name, locale);
    return row ? words("page.ofRow", { field, number: String(Number(row) + 1) }) : field;
  };
  const shown = (text: string | undefined) => text || words("page.empty");
  return (
    <div className="mb-4 grid gap-4">
      {names.map((name) => (
        <fieldset key={name} aria-label={label(name)} className="grid min-w-0 gap-2 sm:grid-cols-2">
          <h2 className="text-base sm:col-span-2">{label(name)}</h2>
          <section className="notice">
            <strong>{words("page.mine")}</strong>
            <p className="pre">{shown(mine[name])}</p>
          </section>
          <section className="notice">
            <strong>{words("page.theirs")}</strong>
            <p className="pre">{shown(theirs[name])}</p>
          </section>
        </fieldset>
      ))}
    </div>
  );
}
