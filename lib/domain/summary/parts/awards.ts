import { awardSuggestions } from "../award-suggestions";
import { ofRow, type RowRef } from "../figure-ref";
import { type Criterion, criterionFigure } from "../ranking";
import { type Clause, type ClauseShape, clause, figure, type SummarySentence } from "../sentence";
import { PERIOD_MEASURES, type SummaryFacts } from "../summary-facts";
import { readFigure } from "../summary-figure";

/** The sentence that suggests a province for an award begins its id with this; the province follows. */
export const AWARD_SENTENCE = "provinces.award.";

/** Suggestions (đề nghị xem xét khen thưởng), each with its reasons as facts: which to take is the organisers'. */
export function awardSentences(facts: SummaryFacts): SummarySentence[] {
  return awardSuggestions(facts).map(({ unitId, name, reasons }) => ({
    id: `${AWARD_SENTENCE}${unitId}`,
    clauses: [
      clause("award-suggested", { name: { kind: "names", names: [name] } }),
      ...reasons.flatMap((reason, at) => [
        ...(at > 0 ? [clause("and-then")] : []),
        reasonClause(reason, unitId, facts),
      ]),
    ],
  }));
}

function reasonClause(reason: Criterion, unitId: string, facts: SummaryFacts): Clause {
  const row: RowRef = { by: "unit", key: unitId };
  const of = criterionFigure(reason, unitId, facts);
  const punctual = (number: "due" | "accepted" | "reported" | "reportedInTime") =>
    figure({ kind: "punctual", view: "now", of: number, unitId });
  switch (reason) {
    case "execution": {
      const { amount } = PERIOD_MEASURES[facts.uses];
      const shape: ClauseShape = facts.uses === "ESTIMATE" ? "award-for-estimated" : "award-for-execution";
      const plan = figure(ofRow("now", "plan", row));
      return clause(shape, { amount: figure(ofRow("now", amount, row)), executed: figure(of), plan });
    }
    case "effort": {
      const national = figure(ofRow("now", "plan", row, "KCQG"));
      return clause("award-for-effort", {
        effort: figure(of),
        own: figure(ofRow("now", "plan", row, "KCDP")),
        national,
      });
    }
    case "growth":
      return clause("award-for-growth", {
        ownPlan: figure(ofRow("now", "plan", row, "KCDP")),
        growth: { kind: "change", figure: of },
        ownBefore: figure(ofRow("now", "planBefore", row, "KCDP")),
      });
    case "acceptances":
      return clause("award-for-acceptances", {
        ...{ accepted: punctual("accepted"), due: punctual("due"), inTime: figure(of) },
      });
    case "reports":
      return clause("award-for-reports", {
        ...{ reportedInTime: punctual("reportedInTime"), reported: punctual("reported"), reportsInTime: figure(of) },
      });
    case "accuracy":
      return accuracyClause(row, of, facts);
  }
}

function accuracyClause(row: RowRef, of: ReturnType<typeof criterionFigure>, facts: SummaryFacts): Clause {
  const estimate = figure(ofRow("periodBefore", "estimate", row));
  const { value } = readFigure(of, facts);
  if (value?.kind === "ratio" && value.ratio.part === 0n) return clause("award-for-exactness", { estimate });
  const actual = figure(ofRow("periodBefore", "actual", row));
  return clause("award-for-accuracy", { estimate, deviation: { kind: "change", figure: of }, actual });
}
