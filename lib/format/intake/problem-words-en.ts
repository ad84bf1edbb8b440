import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { formatCount } from "../number";
import { REPORT_PROBLEM_WORDS_EN } from "./report-problem-words-en";
import { VOUCHER_PROBLEM_WORDS_EN } from "./voucher-problem-words-en";

type Words = (problem: IntakeProblem) => string;

/** What is wrong and how to mend it, in English. The place and what was read there are said by the sentence around it. */
export const PROBLEM_WORDS_EN: Readonly<Record<IntakeProblemCode, Words>> = {
  "file-empty": () => "The file is empty. Choose one that holds data.",
  "file-too-large": ({ read, expected }) => `The file has ${read}, more than ${expected}. Split it into smaller files.`,
  "file-unreadable": () =>
    "The file does not open as an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
  "file-locked-or-old": () => "The file has a password or is an old .xls. Remove the password and save it as .xlsx.",
  "file-too-many-parts": ({ read, expected }) =>
    `The file holds ${read} parts, more than ${expected}. Copy the table into a new file of its own.`,
  "file-inflates-too-much": ({ read, expected }) =>
    `The file unpacks to over ${read}, beyond what is taken (at most ${expected}). Copy the table into a new file of its own.`,
  "file-doctype": () =>
    "The file holds a DOCTYPE declaration, which is refused. Open it in Excel and save it as .xlsx.",
  "file-macros": () => "The file holds macros, which are refused. Save it as .xlsx without macros.",
  "file-external-links": () => "The file links to other files, which is refused. Break the links and paste values.",
  "file-not-utf8": () => "The CSV file is not UTF-8. Save it as “CSV UTF-8”.",
  "file-open-quote": () =>
    "The CSV file opens a quotation mark and never closes it. Check the cells with quotation marks.",
  "table-too-many-rows": ({ read, expected }) =>
    `The table has ${read} rows, more than ${expected}. Split it into several files.`,
  "table-too-many-columns": ({ read, expected }) =>
    `The table has ${read} columns, more than ${expected}. Remove those not needed.`,
  "table-no-headings": ({ expected }) => `No row of headings was found. Give the columns these headings: ${expected}.`,
  "table-no-rows": () => "The table has headings and no rows. Enter at least one row below them.",
  "column-missing": ({ heading, expected }) => `Column “${heading}” (${expected}) is missing. Add it to the table.`,
  "column-unknown": ({ expected }) => `There is no such column. Remove it, or use one of these headings: ${expected}.`,
  "column-twice": () => "This column stands twice. Keep one.",
  "row-hidden": () => "The row is hidden. Clear the filter or unhide it, and delete it if it is not meant.",
  "column-hidden": () => "The column is hidden. Unhide it.",
  "cells-merged": ({ read }) => `Cells ${read} are merged. Unmerge them and write the value in each row.`,
  "cell-formula": () => "The cell holds a formula. Copy it and paste the value.",
  "cell-error": () => "The cell shows an Excel error. Mend the formula or type the value.",
  "value-missing": () => "A required cell is empty. Fill it in.",
  "value-too-long": ({ expected }) => `The text is longer than ${expected} characters. Shorten it.`,
  "value-unprintable": () => "The cell holds characters that cannot be printed. Type it again.",
  "scope-unknown": ({ expected }) => `There is no such place. Write ${expected}, or the name of a province.`,
  "scope-ambiguous": ({ expected }) => `The name means more than one place. Write the id of one of: ${expected}.`,
  "year-wrong": ({ expected }) => `The year must have four digits, within ${expected}.`,
  "month-wrong": ({ expected }) =>
    `The month must be a number ${expected} that the figure is cumulated through, or “9 tháng”, “quý I”, “lũy kế đến tháng 9”, “first 9 months”, “cả năm”.`,
  "fund-unknown": ({ expected }) => `The fund must be one of: ${expected}; empty where the source names none.`,
  "group-unknown": ({ expected }) => `The content group must be one of: ${expected}.`,
  "measure-unknown": ({ expected }) =>
    `There is no such measure. Write its Vietnamese name, or one of: ${expected}; add :target for what was planned.`,
  "unit-not-of-measure": ({ expected }) => `The unit does not fit the measure. Write: ${expected}.`,
  "number-wrong": ({ expected }) => `This is not a number. Write it as ${expected} or 1.234,5.`,
  "number-ambiguous": () =>
    "A comma before three digits can be read in two ways. Fill in the column “decimals”, or write 1.234 instead of 1,234.",
  "decimals-wrong": ({ expected }) => `Decimals must be a whole number ${expected}.`,
  "decimals-differ": ({ expected }) =>
    `The digits after the comma differ from the column “decimals” (${expected}). Make both agree with the printed source.`,
  "date-wrong": ({ expected }) => `This is not a date. Write it as dd/mm/yyyy, for example ${expected}.`,
  "row-repeated": ({ expected }) => `The same figure of the same source stands in row ${expected}. Keep one of them.`,
  "source-says-other": ({ expected }) =>
    `The portal has this figure from the same source as ${expected}. Check the source; if it is another document, give that document's name or date; if what is kept is wrong, import again with a reason to correct it (--correct).`,
  "cell-hidden": () => "The cell has a number format that shows nothing. Set an ordinary format.",
  "cell-beyond-headings": () =>
    "The cell holds something and its column has no heading. Clear it, or give the column a heading.",
  "number-scaled": () =>
    "The cell is shown in thousands or millions, so that the number seen differs from the one stored. Set an ordinary format and write the source's number.",
  "number-imprecise": () =>
    "The cell holds no number that Excel keeps exactly (over 15 digits, or no number at all). Type it as text, as the source prints it.",
  "problems-too-many": ({ read, expected }) =>
    `There are ${read} things to mend; rows from ${expected} on were not looked at. Mend these and import again.`,
  "problems-more": ({ expected }) =>
    `And ${formatCount(Number(expected), "en")} more that are not listed. Mend those above and import again to see them.`,
  "reading-took-too-long": () =>
    "The file is too heavy to be read in the time and memory allowed. Copy the table into a new file of its own, or split it.",
  "month-alone": () =>
    "This is one month or quarter alone; the portal keeps figures cumulated from January. Write “9 tháng” or “lũy kế đến tháng 9” if the source counts from January, else leave the row out.",
  "period-of-other-year": ({ expected }) =>
    `The period is of another year than the column “year” (${expected}). Make both agree with the source.`,
  "decimals-too-many": ({ expected }) =>
    `The number has more than ${expected} digits after the comma, which no source prints. Write what the source prints, not what was computed.`,
  "percent-in-amount": ({ expected }) =>
    `The value is a percentage and the measure is counted in ${expected}. Mend the value, or name a ratio.`,
  "amount-too-large": () => "The amount has more than 15 digits of đồng. Check the value and its unit.",
  "area-wrong": () => "An area must be in hectares with at most two decimals. Write it as 12.5 or 1,234.56.",
  "count-wrong": () => "A count must be a whole number, not negative. Check the value and the measure.",
  "text-replaced": () =>
    "Letters were lost when the text was saved (it holds �). Type it again, or save the original as UTF-8.",
  "text-doubly-encoded": () =>
    "The text was encoded as UTF-8 twice. Open the original as UTF-8 and save it again, or type it again.",
  "text-vni": () => "The text is in the old VNI encoding. Convert it to Unicode and import again.",
  "text-tcvn3": () => "The text is in the old TCVN3 (ABC) encoding. Convert it to Unicode and import again.",
  "not-kept": () =>
    "The portal keeps no such figure of this source, so there is nothing to withdraw. Remove the row, or mend it to the figure that is meant.",
  "value-not-known": ({ expected }) => `The catalogue has no such value. Write one of: ${expected}.`,
  "province-other": ({ expected }) =>
    `Only đề án of your own province (${expected}) can be imported. Mend it, leave it empty, or remove the row.`,
  "money-wrong": ({ expected }) => `Not an amount of money. Write đồng, such as ${expected}, or words such as 1,2 tỷ.`,
  "sum-differs": ({ expected }) =>
    `The total is not support + counterpart + other (${expected} đồng). Mend one of them, or leave the total empty.`,
  "end-before-start": ({ expected }) => `The end is before the start (${expected}). Mend one of them.`,
  "tax-code-wrong": ({ expected }) => `A tax code has 10 or 13 digits, such as ${expected}. Mend it or leave it empty.`,
  "differs-from-row": ({ expected }) =>
    `Differs from row ${expected} of the same đề án or decision. Write the same, or another title or number if it is another.`,
  "project-unknown": () => "Your province has no đề án of this code. Leave it empty, and the portal gives a code.",
  "project-differs": ({ expected }) =>
    `The portal has this đề án with other contents (${expected}). Edit it on its page, or remove the row.`,
  "province-missing": () =>
    "A row without a đề án must name its province. Write the province or the code of the đề án.",
  "amount-sign": ({ expected }) =>
    `The sign does not fit the kind ${expected}: what is assigned or supplemented is positive, what is withdrawn negative. Mend the amount or the kind.`,
  "line-twice": ({ expected }) =>
    `The same as row ${expected} of its decision. Make the two one row, or mend the đề án, province or content.`,
  "decision-too-long": ({ expected }) =>
    `The decision has more than ${expected} lines. Part it into several, or remove rows.`,
  "decision-issued": () =>
    "The decision of this number is issued and cannot be changed. Write the number of a later decision.",
  "decision-elsewhere": ({ expected }) =>
    `The draft of this number is of another fund and year (${expected}). Mend fund or year, or write another number.`,
  "decision-of-other-place": ({ expected }) =>
    `This account drafts decisions of the fund ${expected} only. Mend the fund, or remove the row.`,
  "plan-project-unknown": () =>
    "There is no đề án of this code in the decision's fund and place. Mend the code, or leave it empty and name the province.",
  "plan-project-other-year": ({ expected }) =>
    `The đề án runs in ${expected}, not in the decision's year. Mend the year or the code.`,
  "entry-repeated": ({ expected }) => `Exactly the same as row ${expected} of the file. Keep one of them.`,
  "entry-province-other": ({ expected }) =>
    `Only the register of one's own province is written (${expected}). Mend it, leave it empty, or take the row out.`,
  "entry-project-unknown": () =>
    "The province of this row has no assigned project with this code. Mend the code, or leave it empty.",
  "database-refused": ({ expected }) =>
    `The database does not take this row (rule ${expected}). No row of the file was saved; tell the portal's administrator.`,
  ...REPORT_PROBLEM_WORDS_EN,
  ...VOUCHER_PROBLEM_WORDS_EN,
};
