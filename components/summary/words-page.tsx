import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { PageHeader } from "../ui/page-header";
import { type DrawnPassage, PassageForm } from "./passage-form";

type WordsPageProps = {
  conference: { readonly id: string; readonly name: string };
  sentences: readonly DrawnPassage[];
  texts: readonly DrawnPassage[];
  /** How the form of one passage came back. */
  answer: FormAnswer;
};

/** Soạn lời báo cáo: the words around the numbers, and the texts that stand by themselves. */
export function WordsPage({ conference, sentences, texts, answer }: WordsPageProps) {
  const words = useTranslations("summary.wordsPage");
  const page = useTranslations("summary.page");
  const summary = `/conferences/${conference.id}/summary`;
  const form = (passage: DrawnPassage) => (
    <PassageForm
      key={passage.name}
      conferenceId={conference.id}
      passage={passage}
      answer={answer?.values.passage === passage.name ? answer : null}
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
