import { finishForm } from "@/lib/commands/drafts/finish-form";
import { keepSentForm } from "@/lib/commands/drafts/keep-sent-form";
import { voucherSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";

const memory = { keep: keepSentForm, finish: finishForm };

/** The form of a voucher, of one contract and one content of it. */
export const voucherForm: FormSubject = {
  name: "voucher",
  subject: ({ contractId, content }) =>
    typeof contractId === "string" ? voucherSubject(contractId, typeof content === "string" ? content : null) : null,
  page: "/vouchers/new",
  memory,
};

/** The form that reverses one voucher. */
export const reversalForm: FormSubject = {
  name: "reversal",
  subject: ({ id }) => (typeof id === "string" ? id : null),
  page: "/vouchers",
  memory,
};
