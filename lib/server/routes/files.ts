import type { z } from "zod";
import { accountsFileInput } from "@/lib/input/accounts-query";
import { beneficiariesFileInput } from "@/lib/input/beneficiaries-query";
import { contractsFileInput } from "@/lib/input/contracts-file";
import { executionInput } from "@/lib/input/execution-input";
import { fileParameters } from "@/lib/input/file-parameters";
import { documentIdInput, planFilterInput, planYearInput } from "@/lib/input/plans-query";
import { projectCodeInput, projectsFileInput } from "@/lib/input/projects-query";
import { publishedFileInput } from "@/lib/input/published-figures-input";
import { reserveFileInput } from "@/lib/input/reserve-list";
import { vouchersFileInput } from "@/lib/input/vouchers-query";
import { CSV_FILE, read, XLSX_FILE } from "./define";
import { explanationInput } from "./explanation-input";
import type { Access } from "./route";

const csv = <Input extends z.ZodType>(path: string, summary: string, input: Input, who: Access = "anyone") =>
  read({ path: `/api/v1/${path}.csv`, summary: `${summary} as CSV`, input, who, tag: "files", reply: CSV_FILE });
const workbook = <Input extends z.ZodType>(path: string, summary: string, input: Input, who: Access = "anyone") =>
  read({
    path: `/api/v1/${path}.xlsx`,
    summary: `${summary} as a workbook`,
    input,
    who,
    tag: "files",
    reply: XLSX_FILE,
  });

export const readExecutionCsv = csv("execution", "The rows of `execution`", executionInput);
export const readExecutionWorkbook = workbook(
  "execution",
  "The rows of `execution`, or every table of the dashboard unless groupBy is given,",
  executionInput,
);
export const readExplanationWorkbook = {
  ...workbook("explanation", "What a figure of `execution` adds up to and rests on", explanationInput),
  parameters: [...Object.keys(executionInput.in.shape), "measure", "column", "part"],
};

const projects = "All đề án that match, at most 10.000,";
export const readProjectsCsv = csv("projects", projects, projectsFileInput);
export const readProjectsWorkbook = workbook("projects", projects, projectsFileInput);

export const readProjectWorkbook = workbook(
  "projects/{code}/tables",
  "Every table of a đề án's page, as far as the asker sees it,",
  projectCodeInput,
);

const vouchers = "All vouchers that match, at most 10.000,";
export const readVouchersCsv = csv("vouchers", vouchers, vouchersFileInput, "voucher.read");
export const readVouchersWorkbook = workbook("vouchers", vouchers, vouchersFileInput, "voucher.read");

const contracts = "All contracts that match, by đề án and content, at most 10.000,";
export const readContractsCsv = csv("contracts", contracts, contractsFileInput, "voucher.read");
export const readContractsWorkbook = workbook("contracts", contracts, contractsFileInput, "voucher.read");

const beneficiaries = "All entries of the register that match, at most 10.000,";
export const readBeneficiariesCsv = csv("beneficiaries", beneficiaries, beneficiariesFileInput, "beneficiary.read");
export const readBeneficiariesWorkbook = workbook(
  "beneficiaries",
  beneficiaries,
  beneficiariesFileInput,
  "beneficiary.read",
);

const reserve = "The reserve list of a plan year in order";
export const readReserveCsv = csv("reserve-lists/{year}/places", reserve, reserveFileInput, "reserve.read");
export const readReserveWorkbook = workbook("reserve-lists/{year}/places", reserve, reserveFileInput, "reserve.read");

const accounts = "All accounts that match, at most 10.000,";
export const readAccountsCsv = csv("admin/accounts", accounts, accountsFileInput, "account.read");
export const readAccountsWorkbook = workbook("admin/accounts", accounts, accountsFileInput, "account.read");

const plans = "Budget years with what their decisions give";
export const readPlansCsv = csv("plans", plans, fileParameters);
export const readPlansWorkbook = workbook("plans", plans, fileParameters);

const published = "Published figures beside ours";
export const readPublishedCsv = csv("published-figures", published, publishedFileInput);
export const readPublishedWorkbook = workbook("published-figures", published, publishedFileInput);

export const readYearWorkbook = workbook(
  "plans/{year}/documents",
  "The decisions and releases of a budget year",
  planFilterInput.extend(planYearInput.shape),
);
export const readDecisionWorkbook = workbook(
  "plan-decisions/{id}/lines",
  "Every line of an issued decision",
  documentIdInput,
);
export const readReleaseWorkbook = workbook("releases/{id}/lines", "Every line of an issued release", documentIdInput);
