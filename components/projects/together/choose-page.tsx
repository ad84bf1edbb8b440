import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Dong, sumOf } from "@/lib/domain/money";
import type { Choice } from "@/lib/domain/project/choice";
import { REGISTER_ORDER } from "@/lib/domain/project/register-list";
import type { CandidatePage, StepCandidate } from "@/lib/domain/project/step-candidate";
import { MOST_TOGETHER, type StepTogether } from "@/lib/domain/project/steps-together";
import { formatExactMoney } from "@/lib/format/money";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { ChoiceRow } from "./choice-row";
import { ChoiceSums } from "./choice-sums";
import { PageButtons } from "./page-buttons";
import type { Choosing } from "./together-address";

type ChoosePageProps = {
  step: StepTogether;
  choosing: Choosing;
  list: CandidatePage;
  /** How rows were left, of this page and of others. */
  choice: Choice;
  /** Chosen ones that moved on since, by code. */
  gone: readonly string[];
  /** How many are chosen over all pages, what they ask for, and what is proposed for them. */
  sums: { readonly count: number; readonly asked: Dong; readonly proposed: Dong };
  filters: ReactNode;
};

/**
 * One page of the đề án that wait for a step, by kind as Biểu số 2 has them, to choose several from. Every button sends
 * the page as it was left, so that what was chosen is kept whichever way one goes on, without JavaScript too.
 */
export function ChoosePage({ step, choosing, list, choice, gone, sums, filters }: ChoosePageProps) {
  const words = useTranslations("stepsTogether");
  const layout = useTranslations("office");
  const locale = useLocale();
  const { year, unitId, content, page } = choosing;
  const { items, total } = list;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={words(`${step}.title`, { year: String(year) })}
        path={[{ label: layout("title"), href: "/office" }, { label: words(`${step}.link`) }]}
        lead={words(`${step}.lead`)}
      />
      <form method="post" action={`/api/v1/projects/choices/${step}/${year}`} className="grid gap-4" autoComplete="off">
        <Button name="go" value="check" hidden>
          {words("check")}
        </Button>
        {unitId && <input type="hidden" name="unitId" value={unitId} />}
        {content && <input type="hidden" name="content" value={content} />}
        <input type="hidden" name="page" value={String(page)} />
        {filters}
        {gone.length > 0 && <Notice>{words("gone", { count: String(gone.length), codes: shortList(gone) })}</Notice>}
        {sums.count >= MOST_TOGETHER && <Notice>{words("full", { most: String(MOST_TOGETHER) })}</Notice>}
        {items.length === 0 && <EmptyState title={words(`${step}.none`)}>{words(`${step}.noneHint`)}</EmptyState>}
        {REGISTER_ORDER.map((kind) => {
          const ofKind = items.filter((one) => one.kind === kind);
          return ofKind.length > 0 && <KindOfRows key={kind} {...{ step, kind, items: ofKind, choice }} />;
        })}
        {total > items.length && <PageButtons {...list} />}
        {total > 0 && <p>{words("total", { count: String(total), amount: formatExactMoney(list.support, locale) })}</p>}
        <ChoiceSums {...{ step, sums, total }} />
      </form>
    </div>
  );
}

/** The first of many codes, enough to know them by. */
const shortList = (codes: readonly string[]) => codes.slice(0, 20).join(", ") + (codes.length > 20 ? "…" : "");

type KindOfRowsProps = Pick<ChoosePageProps, "step" | "choice"> & {
  kind: StepCandidate["kind"];
  items: readonly StepCandidate[];
};

function KindOfRows({ step, kind, items, choice }: KindOfRowsProps) {
  const words = useTranslations("stepsTogether");
  const projects = useTranslations("projects");
  const amount = formatExactMoney(sumOf(items.map(({ support }) => support)), useLocale());
  const left = new Map(choice.map((row) => [row.code, row]));
  return (
    <section className="record-part">
      <h2>{words("group", { kind: projects(`kinds.${kind}`), count: String(items.length), amount })}</h2>
      <ul>
        {items.map((project) => (
          <ChoiceRow key={project.code} step={step} project={project} left={left.get(project.code)} />
        ))}
      </ul>
    </section>
  );
}
