import { useTranslations } from "next-intl";
import { COUNCIL_SIZE } from "@/lib/domain/project/council";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { MemberFields } from "./member-fields";

type CouncilFormProps = {
  /** People of the Sở who may sit. */
  colleagues: readonly { readonly id: string; readonly fullName: string }[];
  answer: FormAnswer;
};

/** A row for each member there may be. */
const ROWS = Array.from({ length: COUNCIL_SIZE.most }, (_, at) => at);

/** Records the decision that forms a council: a plain POST, which works without JavaScript. */
export function CouncilForm({ colleagues, answer }: CouncilFormProps) {
  const words = useTranslations("councils.form");
  return (
    <section className="mt-6 grid max-w-5xl gap-3" aria-labelledby="new-council">
      <h2 id="new-council">{words("title")}</h2>
      <form method="post" action="/api/v1/councils" className="grid gap-4">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            name="decisionNumber"
            label={words("number")}
            help={words("numberHelp")}
            error={errorOf(answer, "decisionNumber")}
          >
            {(control) => <input {...control} required maxLength={60} defaultValue={answer?.values.decisionNumber} />}
          </Field>
          <Field
            name="signedOn"
            label={words("signedOn")}
            help={words("signedOnHelp")}
            error={errorOf(answer, "signedOn")}
          >
            {(control) => <input {...control} required maxLength={40} defaultValue={answer?.values.signedOn} />}
          </Field>
        </div>
        <fieldset className="grid gap-3" id="members">
          <legend className="font-medium">{words("members")}</legend>
          <p className="field-help">{words("membersHelp")}</p>
          {errorOf(answer, "members") && <p className="field-error">{errorOf(answer, "members")}</p>}
          {ROWS.map((row) => (
            <MemberFields key={row} row={row} colleagues={colleagues} answer={answer} />
          ))}
        </fieldset>
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </section>
  );
}
