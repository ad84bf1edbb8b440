import { useLocale, useTranslations } from "next-intl";
import type { EntryChange, RegisterEntry } from "@/lib/domain/registers/entry";
import { fieldsOf } from "@/lib/domain/registers/registers";
import { localeOf } from "@/lib/format/locale";
import { type IndicatorNames, registerValue } from "@/lib/format/register-value";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";
import { EntryHistory } from "./entry-history";
import { registersHref } from "./register-address";

type EntryPageProps = {
  entry: RegisterEntry;
  unitName: string;
  indicators: IndicatorNames;
  history: readonly EntryChange[] | null;
  /** Whether the reader may change it. */
  changes: boolean;
  outcome: string | null;
};

const OUTCOMES = ["recorded", "changed", "removed"] as const;

/** One entry of a register: every field its register has, and for those who may know, who wrote what and when. */
export function EntryPage({ entry, unitName, indicators, history, changes, outcome }: EntryPageProps) {
  const words = useTranslations("registers");
  const locale = localeOf(useLocale());
  const { kind, id, name, values, removedReason } = entry;
  const done = OUTCOMES.find((one) => one === outcome);
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={<Vietnamese>{name}</Vietnamese>}
        path={[
          { label: words("title"), href: registersHref() },
          { label: words(`kinds.${kind}.title`), href: `/registers/${kind}` },
          { label: name },
        ]}
        lead={kind === "other-money" ? words("kinds.other-money.lead") : undefined}
        actions={
          changes && (
            <AppLink className={buttonClass("main")} href={`/registers/${kind}/${id}/edit`}>
              {words("entry.edit")}
            </AppLink>
          )
        }
      />
      {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
      {removedReason && (
        <Notice kind="refusal">
          <AroundVietnamese sentence={words("entry.removed", { reason: removedReason })} kept={[removedReason]} />
        </Notice>
      )}
      <dl className="my-4 grid gap-x-6 gap-y-2 sm:grid-cols-[16rem_minmax(0,1fr)]">
        <dt className="text-muted">{words("list.unit")}</dt>
        <dd>{unitName}</dd>
        {fieldsOf(kind).map(([key, field]) => {
          const value = values[key];
          const text = value === undefined ? null : registerValue(field, value, indicators, locale);
          return (
            <div key={key} className="contents">
              <dt className="text-muted">{words(`fields.${key}`)}</dt>
              <dd className="pre break-words">
                {text === null && <span className="text-muted">{words("entry.nothing")}</span>}
                {text !== null && field.kind === "project" && <AppLink href={projectHref(text)}>{text}</AppLink>}
                {text !== null && (field.kind === "text" || field.kind === "long-text") && (
                  <Vietnamese>{text}</Vietnamese>
                )}
                {text !== null && !["project", "text", "long-text"].includes(field.kind) && text}
              </dd>
            </div>
          );
        })}
      </dl>
      {history && <EntryHistory kind={kind} history={history} />}
    </div>
  );
}
