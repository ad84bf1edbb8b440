import type { ImportedSheet } from "../intake/import-run";
import type { BudgetYear } from "../period/period";
import type { Section } from "../project/sections";
import type { StepTogether } from "../project/steps-together";

/** What the form that makes an account is about: nobody yet. */
export const NEW_ACCOUNT = "new";

/** What the form that begins a đề án is about: none yet, or the one it is copied from. */
export function newProjectSubject(copyOf: string | null): string {
  return copyOf === null ? "new" : `copy.${copyOf}`;
}

/** What the form that hands in a sheet is about: none yet, of this kind. */
export function newImportSubject(sheet: ImportedSheet): string {
  return `new.${sheet}`;
}

/** What the form of a section is about: one đề án, and the section. */
export function sectionSubject(code: string, section: Section): string {
  return `${code}.${section}`;
}

/** What forms are about that concern oneself: one's own password, one's own delegations. */
export const OWN_ACCOUNT = "own";

/** What a voucher's form is about, as its draft is found again: one contract, and one content of it. */
export function voucherSubject(contractId: string, content: string | null): string {
  return content === null ? contractId : `${contractId}.${content}`;
}

/** What the forms about one's own saved views are about: all of them. */
export const OWN_VIEWS = "own";
/** What the form that begins a conference is about: none yet. */
export const NEW_CONFERENCE = "new";

/** What a form of a conference is about: the conference, one of its entries, or a kind of which one is added. */
export function conferenceSubject(id: string, about: string | null): string {
  return about === null ? id : `${id}.${about}`;
}

/** What the form of one passage of a conference's summary is about. */
export function passageSubject(id: string, passage: string): string {
  return `${id}.${passage}`;
}

/** What the form that begins a plan decision is about: none yet, of a budget year. */
export function newDecisionSubject(year: number | string): string {
  return `new.${year}`;
}

/** What the form that signs a contract of several đề án is about: none yet, of a fund and a budget year. */
export function newContractSubject(fund: string, year: number | string): string {
  return `new.${fund}.${year}`;
}

/** What the form that forms a council is about: none yet. */
export const NEW_COUNCIL = "new";

/** What the form that accepts several đề án is about: those of one's own province. */
export const OWN_ACCEPTANCES = "own";

/** What the form of a member's sheet is about: one đề án, and the member's place on its council. */
export function sheetSubject(code: string, position: string): string {
  return `${code}.${position}`;
}

/** What a choice of đề án is about: the step to take on them together, and their plan year. */
export function choiceSubject(step: StepTogether, year: BudgetYear): string {
  return `${step}.${year}`;
}

/** What was sent of a choice last, to tell what became of each. */
export function sentSubject(step: StepTogether, year: BudgetYear): string {
  return `${step}.${year}.sent`;
}

/** What the form that imports a Treasury statement is about: none yet. */
export const NEW_STATEMENT = "new";

/** What the forms of a province's periodic report are about: period and province. */
export function reportSubject(year: number | string, through: number | string, unitId: string): string {
  return `${year}.${through}.${unitId}`;
}

/** What the form that plans a reporting period is about: none yet. */
export const NEW_PERIOD = "new";

/** What the forms of a reporting period are about. */
export function periodSubject(year: number | string, through: number | string): string {
  return `${year}.${through}`;
}
