import type { Translated } from "../translated";
import type { projectWriting as vi } from "../vi/project-writing";

/** Words of writing a đề án, in English. */
export const projectWriting: Translated<typeof vi> = {
  sections: {
    general: "General",
    need: "Need and goals",
    works: "Content, scale, technology and machines",
    beneficiaries: "Beneficiaries",
    budget: "Budget",
    outputs: "Outputs and effects",
    timetable: "Timetable",
  },
  fields: {
    title: "Title",
    kind: "Kind",
    content: "Content",
    item: "Item",
    endYear: "Last year",
    implementingUnit: "Implementing unit",
    commune: "Commune",
    need: "Need",
    goals: "Goals",
    scale: "Content and scale",
    technology: "Technology and machine list",
    beneficiaries: "Beneficiaries",
    budget: "Budget",
    capReason: "Reason for exceeding the cap",
    outputs: "Output targets",
    effects: "Economic, social and environmental effects",
    startOn: "Starts on",
    endOn: "Ends on",
  },
  findings: {
    empty: "nothing written yet.",
    "no-support": "no support is asked for.",
    "reason-for-cap": "the budget exceeds the support cap and no reason is given.",
    unnamed: "no beneficiary is named; all must be before the contract is signed.",
    "shares-differ": "the beneficiaries share {shared}, while the budget asks for {support}.",
    "fewer-than-target": "{named} named, while the target is {target}.",
    "year-without-budget": "no budget for {year}.",
    "budget-outside-years": "a budget for {year}, outside the years of the project.",
    "starts-before-year": "starts before {year}, its first year.",
    "ends-after-year": "ends after {year}, its last year.",
    "no-counterpart": "no counterpart money of the beneficiary nor any other source.",
    sentence: "{field}: {fact}",
  },
  caps: {
    percent:
      "{item} asks for {support}, more than {percent}% of its cost of {cost} (at most {most}), {over} too much under {clause} of {document}.",
    quantity:
      "{item} asks for {support}, more than {each} per {per} × {quantity} (at most {most}), {over} too much under {clause} of {document}.",
    beneficiary: "{name} is given {support}, more than {most} for one, {over} too much under {clause} of {document}.",
    room: "{item}: support of {support} is {share} of the cost; at most {most} ({rule}), under {clause} of {document}.",
    rulePercent: "{percent}% of the cost",
    ruleQuantity: "{each} per {per} × {quantity}",
  },
};
