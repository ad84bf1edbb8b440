import type { PasswordWeakness } from "@/lib/domain/access/password-rule";
import type { FileFault } from "@/lib/domain/attachment/formats";
import type { Dong } from "@/lib/domain/money";
import type { AnyState } from "@/lib/domain/steps/step";
import { STEPS, type StepCode } from "@/lib/domain/steps/steps";
import { formatDate } from "../date";
import { problemWords } from "../intake/problem-sentence";
import { adjustments } from "../messages/en/adjustments";
import { conferences } from "../messages/en/conferences";
import { projects } from "../messages/en/projects";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import { sectionNames } from "../section-names";
import { stepName } from "../step-name";
import { acceptanceSentences } from "./acceptances-en";
import { adjustmentSentences } from "./adjustments-en";
import { carryingSentences } from "./carrying-en";
import { conferenceSentences } from "./conferences-en";
import { conditionSentences, contractSentences } from "./contracts-en";
import { councilSentences } from "./councils-en";
import { decisionSentences } from "./decisions-en";
import { fieldName } from "./field-name";
import { releaseSentences } from "./releases-en";
import type { Sentences } from "./sentences";
import { settlementSentences } from "./settlements-en";
import { statementSentences } from "./statements-en";

const money = (amount: Dong) => formatExactMoney(amount, "en");
const day = (date: string) => formatDate(date, "en");
const { states } = projects;
const anyState: Readonly<Record<AnyState, string>> = { ...adjustments.states, ...states, ...conferences.states };
const statesOf = (step: StepCode) => STEPS[step].from.map((state) => anyState[state]).join(", ");
const NOUNS = { project: "project", conference: "conference", decision: "decision", adjustment: "request" } as const;
const nounOf = (step: StepCode) => NOUNS[STEPS[step].of];
const roomLeft = (available: Dong) =>
  available > 0n ? `At most ${money(available)} can still be paid.` : "Nothing more can be paid.";

const NAMED = 5;
const some = (codes: readonly string[]) =>
  codes.length > NAMED
    ? `${codes.slice(0, NAMED).join(", ")} and ${formatCount(codes.length - NAMED, "en")} more`
    : codes.join(", ");

const FAULTS: Readonly<Record<FileFault, string>> = {
  "none-sent": "no file was chosen. Choose one and send again",
  empty: "the file is empty. Open it, check that it has content, then send it again",
  "too-large": "the file is larger than 20 MB. Compress its pictures or part it",
  cut: "the file did not arrive whole because the connection broke. Nothing was kept; send it again",
  "name-too-long": "the name has more than 200 characters. Give it a shorter one",
  "name-unclear": "the name has signs that a name may not have. Rename it with letters, digits, spaces and hyphens",
  "two-endings": "the name has two endings, which hides what it is. Leave only the last",
  "ending-not-taken": "only pdf, docx, xlsx, png and jpg files are taken. Save it as one of these",
  "not-what-it-says":
    "the content is not what the ending of its name says. Save it anew from the program it was made with",
  damaged: "the file is damaged, incomplete or locked by a password. Save it anew without a password",
  macros: "the file holds macros. Save it without them",
  "inflates-too-much": "the file unpacks to more than any document needs. Make it anew from the original",
};

const WEAKNESSES: Readonly<Record<PasswordWeakness, string>> = {
  "too-short":
    "The new password is shorter than 12 characters. A few words in a row are easy to keep and hard to guess.",
  "too-long": "The new password is longer than 128 characters. Shorten it.",
  "too-few-letters": "The new password repeats a few characters. Use more different ones.",
  "in-order": "The new password is a row of the keyboard or of the alphabet. Choose another.",
  "says-who-you-are":
    "The new password is little more than the name or the e-mail. Choose one that says nothing of you.",
  "widely-known": "The new password is among the first anyone would try. Choose another.",
};

/** The portal's answer whenever it says no, in English. */
export const en: Sentences = {
  "session.required": () => "You need to be signed in to do this. Sign in and try again.",
  "access.forbidden": () =>
    "Your account may not do this. If it is your unit's work, ask the system's administrator for the right role.",
  "access.not-found": ({ id }) =>
    `“${id}” was not found within what you may see. Check the code, or choose it from a list.`,
  "request.idempotency-key-missing": () =>
    "A request that records money needs an idempotency key (Idempotency-Key, a UUID). Reload the page and send again; other systems send it as a header.",
  "request.idempotency-key-reused": () =>
    "This idempotency key was used for a request with other content, so nothing was recorded. Reload the page for a new key and send again.",
  "voucher.number-taken": ({ number, budgetYear }) =>
    `Voucher number “${number}” already exists in the unit's budget year ${budgetYear}; a number is recorded once. Check the voucher on record, or enter another number.`,
  "voucher.in-future": ({ paidOn, today }) =>
    `The payment date ${day(paidOn)} is after today (${day(today)}, Vietnam time). Only money already paid is recorded; correct the date.`,
  "voucher.before-contract": ({ paidOn, signedOn, contractNumber }) =>
    `The payment date ${day(paidOn)} is before contract ${contractNumber} was signed (${day(signedOn)}). Money is paid from that day on; correct the date or choose the right contract.`,
  "voucher.wrong-year": ({ budgetYear, contractYear }) =>
    `The contract belongs to budget year ${contractYear} and the voucher says ${budgetYear}; money counts in its own year. Choose budget year ${contractYear}.`,
  "voucher.content-required": ({ contents }) =>
    `The project has several contents, so the voucher must name one. Choose one of: ${contents.join(", ")}.`,
  "voucher.content-unknown": ({ content, contents }) =>
    `The project has no content ${content}. Choose one of: ${contents.join(", ")}.`,
  "voucher.contract-unknown": ({ projectCode }) =>
    `This contract does not belong to project ${projectCode}. Choose one of the project's contracts.`,
  "voucher.over-contract": ({ available, limit, paid }) =>
    `The amount exceeds the contract: contract ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)}`,
  "voucher.over-assigned": ({ available, limit, paid }) =>
    `The amount exceeds the plan assigned to the project this year: assigned ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)} More needs a supplementary plan decision.`,
  "voucher.over-released": ({ available, limit, paid }) =>
    `The amount exceeds the national fund money released: released ${money(limit)}, paid ${money(paid)}. ${roomLeft(available)} Wait for the next release for the rest.`,
  "voucher.over-advance": ({ available, limit, advanced, percent }) =>
    `The amount exceeds the advance allowed before acceptance: at most ${percent}% of the contract (Circular 36/2013/TT-BCT), that is ${money(limit)}; advanced ${money(advanced)}. ${roomLeft(available)} The rest is paid after acceptance.`,
  "voucher.advance-condition": ({ requires, paidOn, confirmed }) => {
    const asks =
      requires === "CLASS_PLAN"
        ? "An advance for training asks for the class plan (form no. 11)"
        : "An advance for cluster infrastructure or wastewater asks for more than 50% of the work done";
    const stands =
      confirmed === null
        ? "which is not confirmed on this contract"
        : confirmed.datedOn > paidOn
          ? `which was confirmed on ${day(confirmed.datedOn)}, after the payment of ${day(paidOn)}`
          : `of which ${confirmed.percent ?? 0}% is confirmed`;
    return `${asks} (Circular 36/2013/TT-BCT), ${stands}. Confirm it on the contract's page, then record the advance.`;
  },
  "voucher.payment-before-acceptance": () =>
    "The project has not been accepted, so only advances and refunds can be recorded (Circular 36/2013/TT-BCT). Choose Advance, or record the acceptance first.",
  "voucher.refund-over-paid": ({ paid }) =>
    `The refund is greater than what was paid on the contract (${money(paid)}). Enter an amount up to what was paid.`,
  "voucher.already-reversed": ({ number }) =>
    `Voucher ${number} has been reversed; a voucher is reversed once. If that was a mistake, record a new voucher.`,
  "voucher.reverses-a-reversal": ({ number }) =>
    `Voucher ${number} is itself a reversal and cannot be reversed. Record a new voucher for the right amount.`,
  "voucher.reversed-by-recorder": ({ number }) =>
    `Whoever recorded voucher ${number} may not reverse it. Ask another leader of the unit to do it.`,
  "voucher.reversal-breaks-balance": ({ paid }) =>
    `Without this voucher the contract's payments (now ${money(paid)}) would break the limits of advance, contract or plan. Reverse the later vouchers first.`,
  "step.not-now": ({ step, state }) =>
    `“${stepName(step, "en")}” is not possible while the ${nounOf(step)} is “${anyState[state]}”. It is possible in one of these states: ${statesOf(step)}.`,
  "step.own": ({ step }) =>
    `“${stepName(step, "en")}” is for another person: you submitted or appraised this project at an earlier step, and nobody approves their own work. Ask somebody else of the same role.`,
  "step.reason-missing": ({ step }) =>
    STEPS[step].of !== "project"
      ? `“${stepName(step, "en")}” needs a reason. Write why, then send it again.`
      : `“${stepName(step, "en")}” needs a reason. Write why, or a remark on each part of the dossier, then send it again.`,
  ...adjustmentSentences,
  ...statementSentences,
  ...conferenceSentences,
  ...contractSentences,
  ...conditionSentences,
  ...acceptanceSentences,
  ...settlementSentences,
  ...decisionSentences,
  ...releaseSentences,
  ...carryingSentences,
  "project.stale": ({ version }) =>
    `The dossier has changed since you opened it (it is version ${formatCount(version, "en")} now), so nothing was recorded. Load it again, look at what changed, then repeat the step if it is still needed.`,
  "project.incomplete": ({ missing }) =>
    `The dossier cannot be submitted yet: ${formatCount(missing.length, "en")} things are missing. Add each of those named below, then submit again.`,
  "project.section-stale": ({ version, sections }) =>
    `Somebody else has just written ${sectionNames(sections, "en")} (version ${formatCount(version, "en")} now), so yours was not saved. Both texts are here: choose one, or join them and save.`,
  "project.in-its-code": ({ field }) =>
    `${fieldName(field, "en")} stands in the project's code and does not change. Leave the field out, or begin a new project.`,
  "project.ends-before-it-starts": ({ field }) =>
    `${fieldName(field, "en")} lies before the beginning. Enter an end that is not earlier than the beginning.`,
  "project.not-in-catalogue": ({ given }) =>
    `The catalogue has no “${given}”, or that item belongs to another content. Choose content, item and indicator from the catalogue.`,
  "project.busy": () =>
    "Somebody else is working on this project right now, so nothing was recorded. Send again in a few seconds.",
  "reserve.stale": ({ year, version }) =>
    `Somebody else has just changed the reserve list of ${year} (it is version ${formatCount(version, "en")} now), so nothing was recorded. Look at the list below and repeat the change if it is still needed.`,
  "reserve.too-long": ({ most }) =>
    `A reserve list takes at most ${formatCount(most, "en")} projects. Take some off, then send it again.`,
  "reserve.left-out": ({ projects }) =>
    `The list holds ${some(projects)}, which got no place and were not taken off. Give each a place, or take it off with a reason.`,
  "reserve.not-in-list": ({ project }) =>
    `This reserve list does not hold ${project}. Reload the page and choose again.`,
  "reserve.not-open": ({ year, projects }) =>
    `Only projects that wait for the national plan of ${year} after the Agency's appraisal can be reserved, which does not hold for ${some(projects)}. Leave them out, then send it again.`,
  ...councilSentences,
  "attachment.refused": ({ fault, fileName }) =>
    fileName ? `“${fileName}” was not kept: ${FAULTS[fault]}.` : `Nothing was kept: ${FAULTS[fault]}.`,
  "attachment.unscanned": ({ fileName }) =>
    `“${fileName}” waits for the virus scanner, so it cannot be downloaded yet. Try again in a few minutes.`,
  "attachment.infected": ({ fileName, finding }) =>
    `“${fileName}” is not given out: the virus scanner found ${finding}. Its unit has to send a clean file instead.`,
  "attachment.kind-unknown": ({ kind }) =>
    `The checklist of this project has no “${kind}”. Choose a kind from the list.`,
  "import.file-refused": ({ problem }) => `The file was not taken. ${problemWords(problem, "en")}`,
  "import.has-problems": ({ problems }) =>
    `The file has ${formatCount(problems, "en")} places to mend, so nothing was saved. Mend them in the file and send it again.`,
  "import.under-way": () => "This file is being saved already. Wait until it is done; there is no need to send again.",
  "list.too-long": ({ total, most }) =>
    `The list has ${formatCount(total, "en")} rows; a file holds at most ${formatCount(most, "en")}. Narrow it, for example by year or province.`,
  "delegation.chain": ({ giver }) =>
    `You are acting for ${giver}, and what you were given is not given on. Return to your own role first.`,
  "delegation.not-a-colleague": () =>
    "A role is given only to somebody of the same office who holds a fitting one. Choose somebody from the list.",
  "delegation.from-past": ({ from, today }) =>
    `The day ${formatDate(from, "en")} has passed, and no role is given for days gone by. Enter a first day from today, ${formatDate(today, "en")}.`,
  "delegation.ends-first": ({ from, to }) =>
    `The last day ${formatDate(to, "en")} is before the first, ${formatDate(from, "en")}. Enter a last day that is not earlier.`,
  "delegation.too-long": ({ most }) =>
    `A role is given for ${formatCount(most, "en")} days at most. Choose an earlier last day; it can be given again afterwards.`,
  "delegation.overlaps": () =>
    "On these days you have given your role already, and one person at a time acts for you. Revoke the other delegation, or choose other days.",
  "delegation.ended": () => "This delegation is over or was revoked already. Nothing more is to be done.",
  "delegation.not-in-force": () =>
    "This delegation is not in force: its days have not come or are over, it was revoked, or the giver's role changed. Look at the page of delegations.",
  "view.name-taken": ({ name }) => `There is a view called “${name}” already. Give it another name.`,
  "view.too-many": ({ most }) => `One person keeps at most ${most} views. Delete some, then save again.`,
  "account.own": () =>
    "Nobody changes their own role or closes their own account. Ask another administrator; your own password is changed on the Account page.",
  "account.stale": () =>
    "Somebody else has just changed this account. Look at it again, then repeat the step if it is still needed.",
  "account.email-taken": ({ email }) => `The e-mail “${email}” has an account already. Find it in the list.`,
  "account.unit-unknown": ({ unitId }) => `There is no province “${unitId}”. Choose one from the list.`,
  "account.unit-closed": ({ unitId, successorId }) =>
    `“${unitId}” was merged; its work is “${successorId}”'s now. Choose “${successorId}”.`,
  "account.until-past": ({ until, today }) =>
    `The day ${formatDate(until, "en")} has passed. Enter a day from today, ${formatDate(today, "en")}, or leave it empty for good.`,
  "account.password-weak": ({ weakness }) => WEAKNESSES[weakness],
  "account.password-wrong": () =>
    "The current password is wrong, or was entered wrongly several times. Wait a minute, then enter it again.",
  "draft.stale": ({ version }) =>
    `This draft was saved from another window or machine (version ${version}), so it was not written over. Compare both texts, then save the one to keep.`,
  "paper.busy": () => "Too many documents are waiting to be written. Try again in a few seconds.",
  "guard.busy": () =>
    "Somebody else is recording money on this project right now, so nothing was recorded. Send again in a few seconds.",
};
