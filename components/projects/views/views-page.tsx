import { useTranslations } from "next-intl";
import type { FormDraft } from "@/lib/domain/drafts/form-draft";
import { VIEW_LIMITS } from "@/lib/domain/views/saved-view";
import { answerOf, errorOf } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import type { ToldView } from "./told-view";
import { ViewLine } from "./view-line";

type ViewsPageProps = {
  lines: readonly ToldView[];
  /** The filters that the reader came with, to be saved. */
  here: { readonly query: string; readonly filters: string };
  draft: FormDraft | null;
  outcome: string | null;
};

const OUTCOMES = ["saved", "renamed", "removed"] as const;

/** One's own saved views: saving the one just looked at, and the list of them. */
export function ViewsPage({ lines, here, draft, outcome }: ViewsPageProps) {
  const words = useTranslations("views");
  const done = OUTCOMES.find((one) => one === outcome);
  const answer = answerOf(draft?.fields.id ? null : draft);
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: words("list"), href: "/projects" }, { label: words("title") }]}
        lead={words("lead", { most: String(VIEW_LIMITS.views) })}
      />
      {done && <Notice kind="done">{words(`outcome.${done}`)}</Notice>}
      <RefusalSummary refusal={draft?.refusal} title={words("refused")} />
      {here.query && (
        <section aria-labelledby="save-view" className="mb-6">
          <h2 id="save-view">{words("form.title")}</h2>
          <p className="field-help">{words("form.about", { filters: here.filters })}</p>
          <form method="post" action="/api/v1/views" className="filter-bar">
            <input type="hidden" name="query" value={here.query} />
            <Field name="name" label={words("form.name")} error={errorOf(answer, "name")}>
              {(control) => (
                <input required maxLength={VIEW_LIMITS.name} defaultValue={answer?.values.name ?? ""} {...control} />
              )}
            </Field>
            <Button kind="main">{words("form.submit")}</Button>
          </form>
        </section>
      )}
      {lines.length === 0 ? (
        <EmptyState title={words("none")} />
      ) : (
        <ul className="found">
          {lines.map((line) => (
            <ViewLine key={line.id} line={line} typed={draft?.fields.id === line.id ? draft.fields.name : undefined} />
          ))}
        </ul>
      )}
    </>
  );
}
