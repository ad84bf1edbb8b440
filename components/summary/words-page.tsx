import { useTranslations } from "next-intl";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import type { PassageWriter } from "@/lib/domain/summary/passage-writer";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { type DrawnPassage, PassageForm } from "./passage-form";

type WordsPageProps = {
  conference: { readonly id: string; readonly name: string };
  sentences: readonly DrawnPassage[];
  texts: readonly DrawnPassage[];
  /** What this person typed into passages and did not save, and who wrote each last. */
  typed: ReadonlyMap<string, FormDraft>;
  writers: ReadonlyMap<string, PassageWriter>;
  /** Whether a passage was just saved. */
  saved: boolean;
};

/** Soạn lời báo cáo: the words around the numbers, and the texts that stand by themselves. */
export function WordsPage({ conference, sentences, texts, typed, writers, saved }: WordsPageProps) {
  const words = useTranslations("summary.wordsPage");
  const page = useTranslations("summary.page");
  const standing = useTranslations("summary.standing");
  const summary = `/conferences/${conference.id}/summary`;
  const form = (passage: DrawnPassage) => (
    <PassageForm
      key={passage.name}
      conferenceId={conference.id}
      passage={passage}
      draft={typed.get(passage.name) ?? null}
      writer={writers.get(passage.name) ?? null}
    />
  );
  return (
    <div className="record">
      <PageHeader
        title={words("title")}
        path={[
          { label: page("conferences"), href: "/conferences" },
          { label: conference.name, href: `/conferences/${conference.id}` },
          { label: page("title"), href: summary },
          { label: words("title") },
        ]}
        lead={words("lead")}
        actions={<AppLink href={summary}>{words("back")}</AppLink>}
      />
      {saved && <Notice kind="done">{standing("done.written")}</Notice>}
      <section>
        <h2>{words("texts")}</h2>
        {texts.map(form)}
      </section>
      <section>
        <h2>{words("sentences")}</h2>
        {sentences.map(form)}
      </section>
    </div>
  );
}
