import { formatDate } from "../date";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ContractCode = Extract<keyof Sentences, `contract.${string}`>;

const day = (date: string) => formatDate(date, "en");
const count = (number: number) => formatCount(number, "en");
const { states } = projects;
const money = (amount: bigint) => formatExactMoney(amount, "en");

/** What is refused of a contract being signed, in English. */
export const contractSentences: Pick<Sentences, ContractCode> = {
  "contract.signed-ahead": ({ signedOn, today }) =>
    `The day of signing, ${day(signedOn)}, lies ahead (today is ${day(today)}). Only a signed contract is recorded; correct the day.`,
  "contract.ends-before-signed": ({ signedOn, endOn }) =>
    `The contract ends on ${day(endOn)}, before it was signed on ${day(signedOn)}. Correct one of the two days.`,
  "contract.before-decision": ({ signedOn, number, decidedOn }) =>
    `The day of signing, ${day(signedOn)}, is before plan decision ${number} of ${day(decidedOn)}. A contract follows its plan; correct the day.`,
  "contract.year-unknown": ({ year, startYear, endYear }) =>
    `The project runs from ${startYear} to ${endYear}, so it has no budget year ${year}. Choose a year between them.`,
  "contract.year-accepted": ({ project, year }) =>
    `The part of ${year} of project ${project} has been accepted. Sign the contract in a budget year that is not accepted yet.`,
  "contract.no-plan": ({ project, year }) =>
    `Project ${project} has no plan of ${year} yet, so no contract of that year can be signed. Choose another year, or wait for its plan decision.`,
  "contract.shares-required": ({ contents }) =>
    `The project's plan is of several contents (${contents.join(", ")}), so the contract is shared by content. Enter the amount of each.`,
  "contract.content-unknown": ({ content, contents }) =>
    `The project's plan has no content ${content}. Choose one of: ${contents.join(", ")}.`,
  "contract.shares-differ": ({ value, shared }) =>
    `The shares by content add up to ${money(shared)}, not to the contract's value of ${money(value)}. Make them equal.`,
  "contract.over-assigned": ({ project, asked, plan, committed }) =>
    `Project ${project} was assigned ${money(plan)} and has ${money(committed)} under contract, which leaves ${money(plan - committed)}; this contract says ${money(asked)}. Lower its value, or supplement the plan first.`,
  "contract.beneficiaries-unnamed": ({ project, named, needed }) =>
    `Project ${project} names ${count(named)} of the ${count(needed)} beneficiaries its targets promise. All are named before signing; enter the missing ones together with the contract.`,
  "contract.beneficiary-twice": ({ project, name }) =>
    `“${name}” is a beneficiary of project ${project} already, or is named twice. Leave out the row; name only those still missing.`,
  "contract.content-twice": ({ project, content }) =>
    `Content ${content} of project ${project} stands twice (a row without a content is of that content too). Merge both rows into one.`,
  "contract.beneficiary-without-code": ({ project, name }) =>
    `Beneficiary “${name}” of project ${project} has no tax code, so it is not eligible yet. Add its tax code first.`,
  "contract.double-to-mend": ({ project, other }) =>
    `It was decided that one of projects ${project} and ${other} will be mended, since both may help one establishment, and nothing newer was decided. Record the decision after mending, then sign.`,
  "contract.number-taken": ({ number, year }) =>
    `The number “${number}” belongs to another contract of the province in ${year}. Check the number, or open the contract there is.`,
  "contract.projects-apart": ({ projects }) =>
    `Projects ${projects.join(", ")} are not of one province and one fund on the day of signing. Sign a contract for each province and fund.`,
  "contract.project-unknown": ({ line, project }) =>
    `Line ${count(line)}: there is no project “${project}” of this fund on which you sign contracts. Check its code.`,
  "contract.project-not-ready": ({ line, project, state }) =>
    `Line ${count(line)}: project ${project} is “${states[state]}”, so no further contract can be signed on it. Remove the line.`,
  "contract.share-repeated": ({ line, project }) =>
    `Line ${count(line)} names project ${project} with the same content again. Join both lines.`,
  "contract.not-under-way": ({ number }) =>
    `No project of contract ${number} is under way any more, so it takes no appendix. Sign a new contract where work is left.`,
  "contract.paper-number-taken": ({ number }) =>
    `The contract has a paper numbered “${number}” already. Check the number, or look at the appendix there is.`,
  "contract.paper-before": ({ signedOn, number, day: before }) =>
    `The appendix is dated ${day(signedOn)}, before paper ${number} of ${day(before)}. It follows the contract and earlier appendices; correct the day.`,
  "contract.paper-before-decision": ({ project, signedOn, number, decidedOn }) =>
    `The appendix is dated ${day(signedOn)}, before decision ${number} (${day(decidedOn)}) that gave project ${project} this money. An appendix adds money only once it is planned; correct the day or lower the value.`,
  "contract.paper-changes-nothing": () =>
    "The appendix changes no value and no term, so nothing was recorded. Enter a new value or a new last day.",
  "contract.share-unknown": ({ project }) =>
    `The contract has no share of project ${project} with that content. Choose one of its shares.`,
  "contract.below-paid": ({ project, amount, paid }) =>
    `The new value of project ${project} is ${money(amount)}, less than the ${money(paid)} paid. Enter no less, or record a refund first.`,
  "contract.below-advanced": ({ project, amount, advanced, percent }) =>
    `With a new value of ${money(amount)} for project ${project}, the advance rate of ${percent}% allows less than the ${money(advanced)} advanced. Lower it less, or take part of the advance back first.`,
  "contract.busy": () =>
    "Somebody else is recording money or plans of this project, so nothing was signed. Load the page again, look at what is left, and send it again.",
};

/** What is refused of confirming a condition of an advance, in English. */
export const conditionSentences: Pick<Sentences, Extract<keyof Sentences, `condition.${string}`>> = {
  "condition.not-asked": () =>
    "The advance on this content asks for no condition, so nothing is to be confirmed. It may be recorded within its rate.",
  "condition.percent-missing": () =>
    "The work done is missing. Enter its percentage, from 0 to 100, as the document says.",
  "condition.in-future": ({ datedOn, today }) =>
    `The document's day, ${day(datedOn)}, lies ahead (today is ${day(today)}). Only a document that exists is recorded; correct the day.`,
};
