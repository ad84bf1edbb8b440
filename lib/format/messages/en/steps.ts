import type { Translated } from "../translated";
import type { steps as vi } from "../vi/steps";

/** What each step is called, in English. */
export const steps: Translated<typeof vi> = {
  project: {
    edit: "Edit the dossier",
    submit: "Submit",
    return: "Return",
    "return-central": "Return",
    "appraise-local": "Appraise locally",
    register: "Register with the Ministry",
    "appraise-central": "Appraise centrally",
    withdraw: "Withdraw",
    "withdraw-registered": "Withdraw after registration",
    reject: "Reject",
    "reject-central": "Reject",
    contract: "Sign the contract",
    "contract-central": "Sign the contract",
    start: "Start",
    accept: "Accept",
    "accept-year": "Accept one year",
    settle: "Settle",
    "settle-central": "Settle",
    stop: "Stop",
    "stop-local": "Stop",
    "withdraw-assigned": "Withdraw after assignment",
  },
  conference: {
    edit: "Edit the conference",
    contribute: "Send what is the province’s",
    "follow-up": "Follow up conclusions and proposals",
    remind: "Remind a province",
    write: "Write the summary",
    open: "Open the conference",
    freeze: "Freeze the figures",
    unfreeze: "Unfreeze the figures",
    issue: "Issue the report",
    close: "Close the conference",
  },
  decision: {
    draft: "Draft the decision",
    "draft-local": "Draft the decision",
    issue: "Issue the decision",
    "issue-local": "Issue the decision",
  },
  voucher: {
    advance: "Record an advance",
    pay: "Record a payment",
    refund: "Record a refund",
    reverse: "Reverse the voucher",
  },
};
