import { formatDate } from "../date";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type ContractCode = Extract<keyof Sentences, `contract.${string}`>;

const day = (date: string) => formatDate(date, "en");
const count = (number: number) => formatCount(number, "en");
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
  "contract.beneficiary-without-code": ({ project, name }) =>
    `Beneficiary “${name}” of project ${project} has no tax code, so it is not eligible yet. Add its tax code first.`,
  "contract.double-to-mend": ({ project, other }) =>
    `It was decided that one of projects ${project} and ${other} will be mended, since both may help one establishment, and nothing newer was decided. Record the decision after mending, then sign.`,
  "contract.number-taken": ({ number, year }) =>
    `The number “${number}” belongs to another contract of the province in ${year}. Check the number, or open the contract there is.`,
  "contract.busy": () =>
    "Somebody else is recording money or plans of this project, so nothing was signed. Load the page again, look at what is left, and send it again.",
};
