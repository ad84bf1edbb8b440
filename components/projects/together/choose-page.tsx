import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sumOf } from "@/lib/domain/money";
import { REGISTER_ORDER } from "@/lib/domain/project/register-list";
import type { StepCandidate } from "@/lib/domain/project/step-candidate";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { localizedPath } from "@/lib/format/address";
import { formatExactMoney } from "@/lib/format/money";
import type { ChosenProject } from "@/lib/input/chosen-projects";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Notice } from "../../ui/notice";
import { PageHeader } from "../../ui/page-header";
import { ChoiceRow } from "./choice-row";
import { TOGETHER_PAGES } from "./together-address";

type ChoosePageProps = {
  step: StepTogether;
  year: number;
  list: { readonly items: readonly StepCandidate[]; readonly total: number };
  /** What was chosen before, when one comes back to choose again. */
  chosen: readonly ChosenProject[];
  filters: ReactNode;
  /** What the list was narrowed to, for the way back. */
  kept: Readonly<Record<string, string>>;
};

/** Đề án that wait for a step, by kind as Biểu số 2 has them, to choose several from. */
export function ChoosePage({ step, year, list, chosen, filters, kept }: ChoosePageProps) {
  const words = useTranslations("stepsTogether");
  const layout = useTranslations("office");
  const locale = useLocale();
  const money = (items: readonly StepCandidate[]) =>
    formatExactMoney(sumOf(items.map(({ support }) => support)), locale);
  const { items, total } = list;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title={words(`${step}.title`, { year: String(year) })}
        path={[{ label: layout("title"), href: "/office" }, { label: words(`${step}.link`) }]}
        lead={words(`${step}.lead`)}
      />
      {filters}
      {items.length === 0 ? (
        <EmptyState title={words(`${step}.none`)}>{words(`${step}.noneHint`)}</EmptyState>
      ) : (
        <form action={localizedPath(`${TOGETHER_PAGES[step]}/check`, locale)} className="grid gap-4">
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {total > items.length && (
            <Notice>{words("more", { most: String(items.length), total: String(total) })}</Notice>
          )}
          {REGISTER_ORDER.map((kind) => {
            const ofKind = items.filter((one) => one.kind === kind);
            return ofKind.length > 0 && <KindOfRows key={kind} {...{ step, kind, items: ofKind, chosen }} />;
          })}
          <p className="font-semibold">{words("total", { count: String(items.length), amount: money(items) })}</p>
          <div>
            <Button kind="main">{words("check")}</Button>
          </div>
        </form>
      )}
    </div>
  );
}

type KindOfRowsProps = Pick<ChoosePageProps, "step" | "chosen"> & {
  kind: StepCandidate["kind"];
  items: readonly StepCandidate[];
};

function KindOfRows({ step, kind, items, chosen }: KindOfRowsProps) {
  const words = useTranslations("stepsTogether");
  const projects = useTranslations("projects");
  const amount = formatExactMoney(sumOf(items.map(({ support }) => support)), useLocale());
  return (
    <section className="record-part">
      <h2>{words("group", { kind: projects(`kinds.${kind}`), count: String(items.length), amount })}</h2>
      <ul>
        {items.map((project) => (
          <ChoiceRow
            key={project.code}
            step={step}
            project={project}
            before={chosen.length > 0 ? (chosen.find(({ code }) => code === project.code) ?? null) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
