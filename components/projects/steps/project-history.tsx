import { useLocale, useTranslations } from "next-intl";
import type { RemarkAnswer, TakenStep } from "@/lib/domain/project/project-step";
import type { ProjectState } from "@/lib/domain/project/state";
import { bareStep } from "@/lib/domain/steps/verbs";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { partName } from "@/lib/format/part-name";
import { AroundVietnamese, Vietnamese } from "../../ui/vietnamese";

/** The life of a đề án as sentences, oldest first: who moved it, when, why, and which dossier they had before them. */
export function ProjectHistory({ state, history }: { state: ProjectState; history: readonly TakenStep[] }) {
  const words = useTranslations("projectSteps.history");
  return (
    <section className="record-part" aria-labelledby="project-history">
      <h2 id="project-history">{words("title")}</h2>
      {history.length === 0 ? (
        <p className="field-help">{words(state === "DRAFT" ? "empty" : "unrecorded")}</p>
      ) : (
        <ol className="history">
          {history.map((taken) => (
            <li key={taken.takenAt}>
              <HistoryEntry taken={taken} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function HistoryEntry({ taken }: { taken: TakenStep }) {
  const words = useTranslations("projectSteps.history");
  const locale = useLocale();
  const { step, takenBy, onBehalfOf, takenAt, note, amount, remarks, sheet, dossierHash } = taken;
  return (
    <>
      <time className="number" dateTime={takenAt}>
        {formatInstant(new Date(takenAt), locale)}
      </time>{" "}
      <AroundVietnamese
        sentence={words(`sentence.${bareStep(step)}`, { name: actingName(takenBy, onBehalfOf, locale) })}
        kept={[takenBy, onBehalfOf]}
      />{" "}
      {amount !== null && words("amount", { amount: formatExactMoney(amount, locale) })}
      {note && (
        <p className="pre">
          <Vietnamese>{note}</Vietnamese>
        </p>
      )}
      {remarks.length > 0 && (
        <ul className="list-disc pl-5">
          {remarks.map(({ position, field, text, answer }) => (
            <li key={position}>
              <strong>{partName(field, locale)}:</strong> <Vietnamese>{text}</Vietnamese>
              {answer && <AnswerLine answer={answer} />}
            </li>
          ))}
        </ul>
      )}
      {sheet && <SheetLines sheet={sheet} />}
      <span className="block text-xs text-muted" title={dossierHash}>
        {words("hash", { hash: dossierHash.slice(0, 12) })}
      </span>
    </>
  );
}

function AnswerLine({ answer: { text, answeredBy, answeredAt } }: { answer: RemarkAnswer }) {
  const words = useTranslations("projectSteps.answers");
  const time = formatInstant(new Date(answeredAt), useLocale());
  return (
    <p className="pre border-l-2 border-line pl-2">
      <AroundVietnamese sentence={words("said", { name: answeredBy, time, text })} kept={[answeredBy, text]} />
    </p>
  );
}

function SheetLines({ sheet }: { sheet: NonNullable<TakenStep["sheet"]> }) {
  const words = useTranslations("projectSteps.history");
  const criteria = useTranslations("projectSteps.sheet.criteria");
  const failed = sheet.criteria.filter(({ passed }) => !passed);
  const count = { passed: String(sheet.criteria.length - failed.length), all: String(sheet.criteria.length) };
  return (
    <>
      <p className="pre">
        <AroundVietnamese
          sentence={words("sheet", { ...count, conclusion: sheet.conclusion })}
          kept={[sheet.conclusion]}
        />
      </p>
      {failed.map(({ code, note }) => (
        <p key={code}>
          <AroundVietnamese sentence={words("failed", { criterion: criteria(code), note: note ?? "" })} kept={[note]} />
        </p>
      ))}
    </>
  );
}
