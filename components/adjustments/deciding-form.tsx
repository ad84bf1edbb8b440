import { useLocale, useTranslations } from "next-intl";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import type { AdjustmentMove, AdjustmentVerb } from "@/lib/domain/steps/adjustment-steps";
import { localeOf } from "@/lib/format/locale";
import { stepName } from "@/lib/format/step-name";
import type { FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** The steps this person may take now, and whether those of deciding are kept from them because they wrote it. */
export type DecidingWork = {
  readonly ahead: readonly { readonly verb: AdjustmentVerb; readonly step: AdjustmentMove }[];
  readonly own: boolean;
};

type DecidingFormProps = { adjustment: Adjustment; work: DecidingWork; answer: FormAnswer };

/** What may be done with a request: one form, a button for each step; a plain POST, which works without JavaScript. */
export function DecidingForm({ adjustment, work: { ahead, own }, answer }: DecidingFormProps) {
  const words = useTranslations("adjustments");
  const locale = localeOf(useLocale());
  const { id, version, project } = adjustment;
  if (own) return <Notice>{words("own")}</Notice>;
  if (ahead.length === 0) return null;
  const decides = ahead.some(({ verb }) => verb === "agree");
  const to = (verb: string) => `/api/v1/projects/${encodeURIComponent(project.code)}/adjustments/${id}/${verb}`;
  const kindOf = (verb: AdjustmentVerb) =>
    verb === "agree" || verb === "submit" ? "main" : verb === "return" ? "plain" : "danger";
  return (
    <form method="post" action={to(ahead[0]?.verb ?? "")} className="record-part my-5 grid max-w-3xl gap-4">
      {decides && <h2>{words("deciding")}</h2>}
      <input type="hidden" name="version" value={version} />
      <TextField
        {...{ name: "note", label: words("note"), answer, values: {}, most: 2000 }}
        {...(decides && { help: words("noteHelp") })}
      />
      {decides && (
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <LineField
            {...{ name: "documentNumber", label: words("documentNumber"), answer, values: {}, most: 60 }}
            help={words("documentHelp")}
          />
          <LineField
            {...{ name: "documentSignedOn", label: words("documentSignedOn"), answer, values: {}, most: 40 }}
            help={words("dayHelp")}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {ahead.map(({ verb, step }) => (
          <Button key={verb} kind={kindOf(verb)} formAction={to(verb)}>
            {stepName(step, locale)}
          </Button>
        ))}
      </div>
    </form>
  );
}
