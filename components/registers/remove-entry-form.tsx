import { useTranslations } from "next-intl";
import type { RegisterEntry } from "@/lib/domain/registers/entry";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

/** Removes an entry with a reason: a plain form below the one that changes it. */
export function RemoveEntryForm({ entry, answer }: { entry: RegisterEntry; answer: FormAnswer }) {
  const words = useTranslations("registers.form");
  const form = "remove";
  return (
    <details className="mt-8 border-t border-line pt-4" open={answer !== null}>
      <summary className="cursor-pointer text-link">{words("remove")}</summary>
      <form
        method="post"
        action={`/api/v1/registers/${entry.kind}/${entry.id}/remove`}
        className="mt-3 grid max-w-2xl gap-3"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={form} />
        <p className="field-help">{words("removeHelp")}</p>
        <input type="hidden" name="version" value={entry.version} />
        <TextField form={form} answer={answer} values={{}} name="reason" label={words("reason")} most={2000} required />
        <div>
          <Button kind="plain">{words("remove")}</Button>
        </div>
      </form>
    </details>
  );
}
