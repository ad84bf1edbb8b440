import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type FreezeFormProps = { conference: { readonly id: string; readonly version: number }; answer: FormAnswer };

/** Chốt số liệu: one button, on the version that was seen. */
export function FreezeForm({ conference: { id, version }, answer }: FreezeFormProps) {
  const words = useTranslations("summary.standing");
  return (
    <form method="post" action={`/api/v1/conferences/${id}/freeze`} className="mt-2 grid max-w-prose gap-2">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="version" value={version} />
      <p className="field-help">{words("freezeHelp")}</p>
      {errorOf(answer, "version") && <p className="field-error">{errorOf(answer, "version")}</p>}
      <div>
        <Button kind="main">{words("freeze")}</Button>
      </div>
    </form>
  );
}
