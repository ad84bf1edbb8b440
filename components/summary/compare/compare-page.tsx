import { useLocale, useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ComparableConference } from "@/lib/domain/summary/comparable";
import { type SideAsked, sideName } from "@/lib/domain/summary/compared-side";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { withQuery } from "../../projects/project-address";
import { ReportSheet } from "../../report/report-sheet";
import { Downloads } from "../../ui/downloads";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { CompareForm } from "./compare-form";
import { ComparedSentenceBlock, type DrawnChange } from "./compared-sentence";

type ComparePageProps = {
  conference: { readonly id: string; readonly name: string };
  choices: readonly ComparableConference[];
  chosen: { readonly from: SideAsked; readonly to: SideAsked };
  /** Whether the address named two reports there are. */
  isUnderstood: boolean;
  /** Whether documents explain what differs: both are of one region and period. */
  isExplained: boolean;
  heads: { readonly from: string; readonly to: string };
  figures: ReportTable;
  documents: ReportTable;
  sentences: readonly DrawnChange[];
  changed: number;
};

/** Two reports beside each other: which figures and which sentences differ, and the documents that made it so. */
export function ComparePage({ conference: { id, name }, choices, chosen, heads, ...found }: ComparePageProps) {
  const words = useTranslations("summaryChanges.compare");
  const page = useTranslations("summary.page");
  const locale = localeOf(useLocale());
  const { figures, documents, sentences, changed } = found;
  const query = { from: sideName(chosen.from), to: sideName(chosen.to) };
  const file = (format: string) => withQuery(`/api/v1/conferences/${id}/summary/compare`, { ...query, format });
  const isItself = query.from === query.to;
  const isSame = changed === 0 && sentences.length === 0;
  const counts = { figures: formatCount(changed, locale), sentences: formatCount(sentences.length, locale) };
  return (
    <div className="record">
      <PageHeader
        title={words("title")}
        path={[
          { label: page("conferences"), href: "/conferences" },
          { label: name, href: `/conferences/${id}` },
          { label: page("title"), href: `/conferences/${id}/summary` },
          { label: words("title") },
        ]}
        lead={words("lead")}
        actions={<Downloads xlsx={file("xlsx")} csv={file("csv")} />}
      />
      {!found.isUnderstood && <Notice kind="refusal">{words("unknown")}</Notice>}
      <CompareForm id={id} choices={choices} chosen={chosen} />
      <p className="mt-3" aria-live="polite">
        {words(isItself ? "itself" : isSame ? "same" : "counts", counts)}
      </p>
      {!isItself && !found.isExplained && <Notice>{words("otherScope")}</Notice>}
      {[figures, documents]
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <section key={table.name} className="mt-6">
            <h2 id={table.name}>{table.title}</h2>
            <ReportSheet table={table} cards />
          </section>
        ))}
      {sentences.length > 0 && (
        <section className="mt-6">
          <h2 id="sentences">{words("sentences")}</h2>
          <ul>
            {sentences.map((change) => (
              <ComparedSentenceBlock
                key={change.id}
                change={change}
                heads={heads}
                {...(change.id.startsWith("text.") && { language: "vi" })}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
