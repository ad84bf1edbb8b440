import { useTranslations } from "next-intl";
import { PaperLinks } from "../../papers/paper-links";

/** Biểu số 2 of a province's registered đề án of the national fund, to be signed and sent. */
export function RegisterPapers({ unitId, unitName, year }: { unitId: string; unitName: string; year: number }) {
  const words = useTranslations("papers");
  const paper = words("registerList", { unit: unitName, year: String(year) });
  return (
    <section className="record-part" aria-labelledby="register-papers">
      <h2 id="register-papers">{words("title")}</h2>
      <p className="flex flex-wrap gap-x-4 gap-y-1 py-1.5">
        <span>{paper}</span>
        <PaperLinks
          paper={paper}
          path="/api/v1/projects/register-list"
          query={`?${new URLSearchParams({ unitId, year: String(year), fund: "KCQG" })}`}
        />
      </p>
    </section>
  );
}
