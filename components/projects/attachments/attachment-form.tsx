import { useLocale, useTranslations } from "next-intl";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { FORMATS } from "@/lib/domain/attachment/formats";
import { localeOf } from "@/lib/format/locale";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";

type AttachmentFormProps = { code: string; checklist: readonly ChecklistLine[]; answer: FormAnswer };

const ENDINGS = Object.values(FORMATS)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");

/** Adds one file: a plain multipart form, its file last, which works without JavaScript. */
export function AttachmentForm({ code, checklist, answer }: AttachmentFormProps) {
  const words = useTranslations("attachments.form");
  const locale = localeOf(useLocale());
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/v1/projects/${encodeURIComponent(code)}/attachments`}
      className="mt-4 grid max-w-xl gap-4"
    >
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <Field name="kind" label={words("kind")} error={errorOf(answer, "kind")}>
        {(control) => (
          <select {...control} defaultValue={answer?.values.kind}>
            {checklist.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="file" label={words("file")} help={words("help")} error={errorOf(answer, "file")}>
        {(control) => <input type="file" {...control} accept={ENDINGS} required />}
      </Field>
      <div>
        <Button kind="plain">{words("send")}</Button>
      </div>
    </form>
  );
}
