import { useTranslations } from "next-intl";
import type { RegisterEntry } from "@/lib/domain/registers/entry";
import { LONGEST_LINE } from "@/lib/domain/registers/field";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";
import { type IndicatorNames, typedValue } from "@/lib/format/register-value";
import type { FormAnswer } from "../forms/form-answer";
import { type Choice, ChoiceField, LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { EntryFields } from "./entry-fields";
import { entryHref, registersHref } from "./register-address";
import { RemoveEntryForm } from "./remove-entry-form";

type EntryFormPageProps = {
  kind: RegisterKind;
  /** The entry that is changed; null where one is added. */
  entry: RegisterEntry | null;
  units: readonly Choice[];
  ownUnitId: string | null;
  indicators: IndicatorNames;
  answer: FormAnswer;
  removal: FormAnswer;
};

/** Writes an entry of a register, new or anew, with a control for each field its register has: a plain form. */
export function EntryFormPage({ kind, entry, units, ownUnitId, indicators, answer, removal }: EntryFormPageProps) {
  const words = useTranslations("registers");
  const one = words(`kinds.${kind}.one`);
  const title = words(entry ? "form.edit" : "form.add", { one });
  const values = { unitId: ownUnitId ?? "", ...(entry && typedValues(entry)) };
  const common = { answer, values };
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        path={[
          { label: words("title"), href: registersHref() },
          { label: words(`kinds.${kind}.title`), href: `/registers/${kind}` },
          ...(entry ? [{ label: entry.name, href: entryHref(kind, entry.id) }] : []),
          { label: title },
        ]}
        lead={words(`kinds.${kind}.lead`)}
      />
      <form
        method="post"
        action={`/api/v1/registers/${kind}${entry ? `/${entry.id}` : ""}`}
        className="grid max-w-2xl gap-4"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("form.refused")} />
        {entry && <input type="hidden" name="version" value={entry.version} />}
        <LineField {...common} name="name" label={words(`kinds.${kind}.name`)} most={LONGEST_LINE} required />
        {!entry && (
          <ChoiceField
            {...common}
            name="unitId"
            label={words("list.unit")}
            help={words("form.unitHelp")}
            choices={ownUnitId === null ? [{ value: "", label: words("form.noChoice") }, ...units] : units}
          />
        )}
        <EntryFields kind={kind} indicators={indicators} {...common} />
        <div>
          <Button kind="main">{words("form.save")}</Button>
        </div>
      </form>
      {entry && <RemoveEntryForm entry={entry} answer={removal} />}
    </div>
  );
}

function typedValues({ kind, name, values }: RegisterEntry): Record<string, string> {
  const typed = fieldsOf(kind).flatMap(([key, field]) => {
    const value = values[key];
    return value === undefined ? [] : [[key, typedValue(field, value)] as const];
  });
  return { name, ...Object.fromEntries(typed) };
}
