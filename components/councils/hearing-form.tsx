import { useTranslations } from "next-intl";
import type { CouncilDetail } from "@/lib/domain/project/council-list";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Vietnamese } from "../ui/vietnamese";

type HearingFormProps = { council: CouncilDetail; answer: FormAnswer };

/** Chooses đề án that wait for a council and puts them before this one. */
export function HearingForm({ council, answer }: HearingFormProps) {
  const words = useTranslations("councils.hear");
  const { id, candidates, candidatesTotal } = council;
  const typed = new Set(Object.values(answer?.values ?? {}));
  return (
    <section className="record-part mt-6" aria-labelledby="hear">
      <h2 id="hear">{words("title")}</h2>
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {candidates.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <form method="post" action={`/api/v1/councils/${id}/projects`} className="grid gap-3">
          <p className="field-help">{words("lead")}</p>
          {candidatesTotal > candidates.length && (
            <p>{words("more", { most: String(candidates.length), total: String(candidatesTotal) })}</p>
          )}
          <fieldset className="grid gap-1" id="projects">
            <legend className="sr-only">{words("choose")}</legend>
            {candidates.map(({ code, title }, row) => (
              <label key={code} className="choice items-start">
                <input type="checkbox" name={`projects.${row}.code`} value={code} defaultChecked={typed.has(code)} />
                <span>
                  <span className="number">{code}</span> · <Vietnamese>{title}</Vietnamese>
                </span>
              </label>
            ))}
          </fieldset>
          <div>
            <Button kind="main">{words("put")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
