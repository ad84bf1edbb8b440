import { acceptanceSentences } from "./acceptances-en";
import { accountSentences } from "./accounts-en";
import { adjustmentSentences } from "./adjustments-en";
import { carryingSentences } from "./carrying-en";
import { conferenceSentences } from "./conferences-en";
import { conditionSentences, contractSentences } from "./contracts-en";
import { councilSentences } from "./councils-en";
import { decisionSentences } from "./decisions-en";
import { delegationSentences } from "./delegations-en";
import { fileSentences } from "./files-en";
import { projectSentences } from "./projects-en";
import { referenceSentences } from "./references-en";
import { registerSentences } from "./registers-en";
import { releaseSentences } from "./releases-en";
import { reportSentences } from "./reports-en";
import { reserveSentences } from "./reserves-en";
import type { Sentences } from "./sentences";
import { settlementSentences } from "./settlements-en";
import { statementSentences } from "./statements-en";
import { stepSentences } from "./steps-en";
import { voucherSentences } from "./vouchers-en";

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
  "view.name-taken": ({ name }) => `There is a view called “${name}” already. Give it another name.`,
  "view.too-many": ({ most }) => `One person keeps at most ${most} views. Delete some, then save again.`,
  "draft.stale": ({ version }) =>
    `This draft was saved from another window or machine (version ${version}), so it was not written over. Compare both texts, then save the one to keep.`,
  "paper.busy": () => "Too many documents are waiting to be written. Try again in a few seconds.",
  "guard.busy": () =>
    "Somebody else is recording money on this project right now, so nothing was recorded. Send again in a few seconds.",
  ...acceptanceSentences,
  ...accountSentences,
  ...adjustmentSentences,
  ...carryingSentences,
  ...conditionSentences,
  ...conferenceSentences,
  ...contractSentences,
  ...councilSentences,
  ...decisionSentences,
  ...delegationSentences,
  ...fileSentences,
  ...projectSentences,
  ...referenceSentences,
  ...registerSentences,
  ...releaseSentences,
  ...reportSentences,
  ...reserveSentences,
  ...settlementSentences,
  ...statementSentences,
  ...stepSentences,
  ...voucherSentences,
};
