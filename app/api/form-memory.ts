import { finishForm } from "@/lib/commands/drafts/finish-form";
import { keepSentForm } from "@/lib/commands/drafts/keep-sent-form";
import type { AccountForm, StepForm } from "@/lib/domain/drafts/form-draft";
import {
  NEW_ACCOUNT,
  NEW_COUNCIL,
  newImportSubject,
  newProjectSubject,
  OWN_ACCOUNT,
  OWN_VIEWS,
  sectionSubject,
  sheetSubject,
  voucherSubject,
} from "@/lib/domain/drafts/subjects";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { SECTION_NAMES } from "@/lib/domain/project/sections";
import type { FormSubject } from "@/lib/server/form-memory";

/** How what was typed is kept, and forgotten once it is recorded. */
export const memory = { keep: keepSentForm, finish: finishForm };

/** The subject that one field names. */
const named =
  (field: string): FormSubject["subject"] =>
  ({ [field]: given }) =>
    typeof given === "string" ? given : null;

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
  subject: named("id"),
  page: "/vouchers",
  memory,
};

/** The form that makes an account. */
export const newAccountForm: FormSubject = {
  name: "account.create",
  subject: () => NEW_ACCOUNT,
  page: "/admin/accounts",
  memory,
};

/** A form of one step on one account. */
export const accountStepForm = (name: AccountForm): FormSubject => ({
  name,
  subject: named("id"),
  page: "/admin/accounts",
  memory,
});

/** The form of how one's own notices come by mail. */
export const ownMailForm: FormSubject = {
  name: "account.mail",
  subject: () => OWN_ACCOUNT,
  page: "/account",
  memory,
};

/** The form of one step on one đề án. */
export const stepForm = (name: StepForm): FormSubject => ({
  name,
  subject: named("code"),
  page: "/projects",
  memory,
});

/** The form that adds a file to one đề án; the file itself is chosen again. */
export const attachmentForm: FormSubject = {
  name: "attachment",
  subject: named("code"),
  page: "/projects",
  memory,
};

/** The form that hands in a sheet of this kind; the file itself is chosen again. */
export const importForm = (sheet: ImportedSheet): FormSubject => ({
  name: "import",
  subject: () => newImportSubject(sheet),
  page: `/imports?sheet=${sheet}`,
  memory,
});

/** The form that saves a sheet that was handed in, and the one that undoes it. */
export const savingForm: FormSubject = { name: "import", subject: named("id"), page: "/imports", memory };
export const undoForm: FormSubject = { name: "import.undo", subject: named("id"), page: "/imports", memory };

/** The form of a section of a dossier. */
export const sectionForm: FormSubject = {
  name: "project.write",
  subject: ({ code, section }) => {
    const known = SECTION_NAMES.find((name) => name === section);
    return typeof code === "string" && known ? sectionSubject(code, known) : null;
  },
  page: "/projects",
  memory,
};

/** The form that answers the remarks with which one đề án was returned. */
export const answersForm: FormSubject = {
  name: "project.answers",
  subject: named("code"),
  page: "/projects",
  memory,
};

/** The form that decides on likely doubles of one đề án. */
export const doublesForm: FormSubject = {
  name: "project.doubles",
  subject: named("code"),
  page: "/projects",
  memory,
};

/** The forms that change the reserve list of one year. */
export const reserveForm: FormSubject = {
  name: "reserve",
  subject: named("year"),
  page: "/office/reserve",
  memory,
};

/** The form that forms a council. */
export const councilForm: FormSubject = {
  name: "council.form",
  subject: () => NEW_COUNCIL,
  page: "/office/councils",
  memory,
};

/** The form that puts đề án before one council. */
export const hearingForm: FormSubject = {
  name: "council.hear",
  subject: named("id"),
  page: "/office/councils",
  memory,
};

/** The form of one member's sheet on one đề án. */
export const sheetForm: FormSubject = {
  name: "sheet.write",
  subject: ({ code, position }) =>
    typeof code === "string" && typeof position === "string" ? sheetSubject(code, position) : null,
  page: "/projects",
  memory,
};

/** The form that begins a đề án. */
export const newProjectForm: FormSubject = {
  name: "project.begin",
  subject: ({ copyOf }) => newProjectSubject(typeof copyOf === "string" ? copyOf : null),
  page: "/projects/new",
  memory,
};

/** The forms of delegations: one that gives, and those that act or take back, which type nothing. */
export const delegationForm: FormSubject = {
  name: "delegation.give",
  subject: () => OWN_ACCOUNT,
  page: "/office/delegations",
  memory,
};

/** The form that replaces one's own password. */
export const ownPasswordForm: FormSubject = {
  name: "account.change-password",
  subject: () => OWN_ACCOUNT,
  page: "/account",
  memory,
};

/** The forms that save, rename and remove one's own views of the list of đề án. */
export const viewForm: FormSubject = {
  name: "view",
  subject: () => OWN_VIEWS,
  page: "/office/views",
  memory,
};
