import type { Dong } from "@/lib/domain/money";
import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type AcceptanceCode = Extract<keyof Sentences, `acceptance.${string}`>;

const money = (amount: Dong) => formatExactMoney(amount, "en");
const day = (date: string) => formatDate(date, "en");

/** What is refused of an acceptance, in English. */
export const acceptanceSentences: Pick<Sentences, AcceptanceCode> = {
  "acceptance.other-year": ({ year, startYear, endYear }) =>
    `The year ${year} is none of this project's years (${startYear === endYear ? startYear : `${startYear}–${endYear}`}). Choose a budget year of the project.`,
  "acceptance.year-accepted": ({ year }) =>
    `The year ${year} of this project has been accepted already. See the minutes on record, or choose another year.`,
  "acceptance.years-open": ({ year }) =>
    `What was contracted for ${year} is not accepted yet, so the last year cannot be. Accept ${year} first.`,
  "acceptance.in-future": ({ on, today }) =>
    `The day of acceptance, ${day(on)}, has not come yet (today is ${day(today)}). Correct the day, or record it from then on.`,
  "acceptance.before-contract": ({ on, signedOn, contractNumber }) =>
    `The day of acceptance, ${day(on)}, is before contract ${contractNumber} was signed (${day(signedOn)}). Enter the day of signing or a later one.`,
  "acceptance.indicator-unknown": ({ indicator }) =>
    `The catalogue has no indicator “${indicator}”. Choose an output indicator of the catalogue.`,
  "acceptance.part-not-now": ({ state }) =>
    `The project is in the state “${projects.states[state]}”. Beneficiaries are accepted one by one only while it is carried out.`,
  "acceptance.share-unknown": () =>
    "This contract is none of the project's. Open the page again and choose a row of its table.",
  "acceptance.beneficiary-unknown": () =>
    "This is no beneficiary of the project. Choose one from the list of its beneficiaries.",
  "acceptance.part-taken": ({ name, on, amount }) =>
    `${name} was accepted on ${day(on)} with ${money(amount)}. If that was a mistake, take that acceptance back and record it again.`,
  "acceptance.parts-over-contract": ({ contractNumber, committed, accepted }) =>
    `The amount exceeds what contract ${contractNumber} commits: contract ${money(committed)}, accepted ${money(accepted)}. Enter at most ${money(committed > accepted ? committed - accepted : 0n)}.`,
  "acceptance.part-over-support": ({ name, support, accepted }) =>
    `The amount exceeds the support of ${name}: support ${money(support)}, accepted ${money(accepted)}. Enter at most ${money(support > accepted ? support - accepted : 0n)}.`,
  "acceptance.part-recalled": ({ name }) =>
    `This acceptance of ${name} has been taken back, which is done once. Reload the page to see the acceptances that stand.`,
  "acceptance.part-paid": ({ name, accepted, paid }) =>
    `Payments stand on what was accepted of ${name}: accepted ${money(accepted)}, paid ${money(paid)} with advances. Reverse the payments first, then take it back.`,
  "acceptance.reason-missing": ({ target, achieved }) =>
    `The output of ${formatCount(achieved, "en")} is below the target of ${formatCount(target, "en")} and nothing says why. Give the reason, or check the number entered.`,
};
