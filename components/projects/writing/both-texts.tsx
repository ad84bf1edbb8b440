import { useTranslations } from "next-intl";

type BothTextsProps = { mine: Readonly<Record<string, string>>; theirs: Readonly<Record<string, string>> };

/** Two people's texts of one section side by side, as far as they differ. */
export function BothTexts({ mine, theirs }: BothTextsProps) {
  const words = useTranslations("projectWriting");
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) =>
      name !== "version" && name !== "code" && name !== "section" && (mine[name] ?? "") !== (theirs[name] ?? ""),
  );
  const shown = (text: string | undefined) => text || words("page.empty");
  return (
    <div className="mb-4 grid gap-4">
      {names.map((name) => (
        <div key={name} className="grid gap-2 sm:grid-cols-2">
          <section className="notice">
            <strong>{words("page.mine")}</strong>
            <p className="pre">{shown(mine[name])}</p>
          </section>
          <section className="notice">
            <strong>{words("page.theirs")}</strong>
            <p className="pre">{shown(theirs[name])}</p>
          </section>
        </div>
      ))}
    </div>
  );
}
