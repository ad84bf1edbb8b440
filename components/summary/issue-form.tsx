import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayInput } from "../ui/day-input";
import { Field } from "../ui/field";

type IssueFormProps = {
  conference: { readonly id: string; readonly version: number };
  answer: FormAnswer;
  /** The report was issued before: this is a further issue, with the figures of now. */
  again: boolean;
};

const LINES = [
  ["number", 60],
  ["signerTitle", 200],
  ["signer", 200],
] as const;

/** Ban hành: the number, the day and who signs. */
export function IssueForm({ conference: { id, version }, answer, again }: IssueFormProps) {
  const words = useTranslations("summary.standing");
  const calendar = useTranslations("layout.day")("calendar");
  return (
    <form method="post" action={`/api/v1/conferences/${id}/summary/issue`} className="mt-2 grid max-w-prose gap-3">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="version" value={version} />
      {LINES.map(([name, most]) => (
        <Field
          key={name}
          name={name}
          label={words(name)}
          error={errorOf(answer, name)}
          {...(name === "number" && { help: words("numberHelp") })}
        >
          {(control) => (
            <input {...control} type="text" maxLength={most} required defaultValue={answer?.values[name] ?? ""} />
          )}
        </Field>
      ))}
      <Field name="signedOn" label={words("signedOn")} error={errorOf(answer, "signedOn")}>
        {(control) => (
          <DayInput {...control} calendar={calendar} required defaultValue={answer?.values.signedOn ?? ""} />
        )}
      </Field>
      <div>
        <Button kind="main">{words(again ? "issueAgain" : "issue")}</Button>
      </div>
    </form>
  );
}
